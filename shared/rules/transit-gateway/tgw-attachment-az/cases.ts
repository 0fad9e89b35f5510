import type { Cases } from '../../cases.ts'
import { hub } from '../case-plans.ts'

const only = (subnets: readonly string[], b = {}) => hub({ 'attach-prod': { subnets }, 'prod-b': b })

export const cases: Cases = {
  passes: [
    { name: 'every zone', plan: hub() },
    { name: 'its table does not lead there', plan: only(['prod-a'], { routeTable: null }) },
    { name: 'a zone AWS picks', plan: only(['prod-a'], { availabilityZone: '' }) },
    { name: 'no subnet is another rule’s', plan: only([]) },
  ],
  fails: [
    {
      name: 'a zone without one',
      plan: only(['prod-a']),
      at: ['attach-prod.subnets'],
      message: 'zone',
      fixed: { 'attach-prod.subnets': ['prod-a', 'prod-b'] },
    },
  ],
}
