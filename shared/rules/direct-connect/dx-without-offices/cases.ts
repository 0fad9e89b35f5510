import type { Cases } from '../../cases.ts'
import { circuit } from '../case-plans.ts'

export const cases: Cases = {
  passes: [{ name: 'one', plan: circuit({}) }],
  fails: [
    { name: 'none', plan: circuit({}, { dx: { sites: [] } }), at: ['dx.sites'], message: 'none' },
    {
      name: 'one that is not in the plan',
      plan: circuit({}, { dx: { sites: ['gone'] } }),
      at: ['dx.sites'],
      message: 'none',
    },
  ],
}
