import type { Cases } from '../../cases.ts'
import { endpoint, gateway } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'a group', plan: endpoint() },
    { name: 'a gateway endpoint has none', plan: gateway() },
  ],
  fails: [{ name: 'none', plan: endpoint({ securityGroups: [] }), at: ['e.securityGroups'], message: 'unset' }],
}
