import type { Cases } from '../../cases.ts'
import { balancer } from '../case-plans.ts'

const named = (name: string) => balancer({ name })

export const cases: Cases = {
  passes: [
    { name: 'short', plan: named('web') },
    { name: 'the word elsewhere', plan: named('web-internal-1') },
    { name: 'thirty-two letters', plan: named('a'.repeat(32)) },
  ],
  fails: [
    { name: 'beginning with internal-', plan: named('internal-web'), at: ['web.name'], message: 'internal' },
    { name: 'thirty-three letters', plan: named('a'.repeat(33)), at: ['web.name'], message: 'long' },
  ],
}
