import type { Cases } from '../../cases.ts'
import { endpoint, gateway } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'one table', plan: gateway() },
    { name: 'an interface endpoint needs none', plan: endpoint() },
  ],
  fails: [{ name: 'none', plan: gateway({ routeTables: [] }), at: ['e.routeTables'], message: 'none' }],
}
