import { subnet } from '../../case-subnets.ts'
import type { Cases } from '../../cases.ts'
import { database } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'two zones', plan: database() },
    { name: 'none at all is another rule’s', plan: database({ subnets: [] }) },
    {
      name: 'a zone that AWS picks may be another',
      plan: database({}, { b: { ...subnet(1, 'b'), availabilityZone: '' } }),
    },
  ],
  fails: [
    { name: 'one subnet', plan: database({ subnets: ['a'] }), at: ['db.subnets'], message: 'one' },
    { name: 'two in one zone', plan: database({}, { b: subnet(1, 'a') }), at: ['db.subnets'], message: 'one' },
  ],
}
