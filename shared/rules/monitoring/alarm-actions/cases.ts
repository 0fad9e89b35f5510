import type { Cases } from '../../cases.ts'
import { alarm } from '../case-plans.ts'

const topic = 'arn:aws:sns:eu-west-1:123456789012:network'
const tells = (...alarmActions: readonly string[]) => alarm({ alarmActions })

export const cases: Cases = {
  passes: [
    { name: 'nobody', plan: tells() },
    { name: 'a topic', plan: tells(topic) },
    { name: 'five topics', plan: tells(...['a', 'b', 'c', 'd', 'e'].map((letter) => topic + letter)) },
  ],
  fails: [
    {
      name: 'an address of mail',
      plan: tells(topic, 'network@corp.example'),
      at: ['alarm.alarmActions[1]'],
      message: 'form',
    },
    {
      name: 'a topic of another Region',
      plan: tells(topic.replace('eu-west-1', 'us-east-1')),
      at: ['alarm.alarmActions[0]'],
      message: 'region',
    },
    {
      name: 'six topics',
      plan: tells(...['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => topic + letter)),
      at: ['alarm.alarmActions'],
      message: 'count',
    },
  ],
}
