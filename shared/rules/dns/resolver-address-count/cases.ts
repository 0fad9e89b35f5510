import type { Cases } from '../../cases.ts'
import { inbound } from '../case-plans.ts'

const count = (length: number) =>
  inbound({ ipAddresses: Array.from({ length }, (_, i) => ({ subnet: 'a', ip: `10.0.0.${10 + i}` })) })
const at = ['r.ipAddresses']

export const cases: Cases = {
  passes: [
    { name: 'two', plan: count(2) },
    { name: 'ten', plan: count(10) },
  ],
  fails: [
    { name: 'none', plan: count(0), at, message: 'few' },
    { name: 'one', plan: count(1), at, message: 'few' },
    { name: 'eleven', plan: count(11), at, message: 'many' },
  ],
}
