import type { Cases } from '../../cases.ts'
import { hub } from '../case-plans.ts'

export const cases: Cases = {
  passes: [{ name: 'one', plan: hub() }],
  fails: [
    { name: 'none', plan: hub({ 'attach-dev': { subnets: [] } }), at: ['attach-dev.subnets'], message: 'none' },
    {
      name: 'one that is not in the plan',
      plan: hub({ 'attach-dev': { subnets: ['gone'] } }),
      at: ['attach-dev.subnets'],
      message: 'none',
    },
  ],
}
