import type { Cases } from '../../cases.ts'
import { inbound } from '../case-plans.ts'

const speaking = (...protocols: readonly string[]) => inbound({ protocols })
const at = ['r.protocols']

export const cases: Cases = {
  passes: [
    { name: 'AWS’s default', plan: speaking() },
    { name: 'both', plan: speaking('Do53', 'DoH') },
  ],
  fails: [
    { name: 'another', plan: speaking('Do53', 'DoT'), at, message: 'unknown', fixed: { 'r.protocols': ['Do53'] } },
    { name: 'in other letters', plan: speaking('do53'), at, message: 'unknown', fixed: { 'r.protocols': [] } },
  ],
}
