import type { Cases } from '../../cases.ts'
import { inbound } from '../case-plans.ts'

export const cases: Cases = {
  passes: [{ name: 'one', plan: inbound() }],
  fails: [{ name: 'none', plan: inbound({ securityGroups: [] }), at: ['r.securityGroups'], message: 'none' }],
}
