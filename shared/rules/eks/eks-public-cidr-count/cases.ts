import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const blocks = (count: number, endpointAccess = 'public') =>
  cluster({
    endpointAccess,
    publicAccessCidrs: Array.from({ length: count }, (_, i) => `203.0.113.${i}/32`),
  })

export const cases: Cases = {
  passes: [
    { name: 'forty', plan: blocks(40) },
    { name: 'no public endpoint', plan: blocks(41, 'private') },
  ],
  fails: [{ name: 'one more', plan: blocks(41), at: ['eks.publicAccessCidrs'], message: 'count' }],
}
