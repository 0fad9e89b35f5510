import type { Cases } from '../../cases.ts'
import { endpoint } from '../case-plans.ts'

const statement = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }
const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
const ofLength = (length: number) => endpoint({ policy: text.padEnd(length, ' ') })

export const cases: Cases = {
  passes: [
    { name: 'short', plan: endpoint({ policy: text }) },
    { name: 'as long as can be', plan: ofLength(20480) },
  ],
  fails: [{ name: 'one character more', plan: ofLength(20481), at: ['e.policy'], message: 'long' }],
}
