import type { Cases } from '../../cases.ts'
import { hub } from '../case-plans.ts'

export const cases: Cases = {
  passes: [{ name: 'its own', plan: hub() }],
  fails: [
    {
      name: 'another VPC’s',
      plan: hub({ 'attach-dev': { subnets: ['dev-a', 'prod-b'] } }),
      at: ['attach-dev.subnets[1]'],
      message: 'foreign',
    },
  ],
}
