import { subnet } from '../../case-subnets.ts'
import type { Cases } from '../../cases.ts'
import { database } from '../case-plans.ts'

const at = ['db.availabilityZone']
const fixed = { 'db.availabilityZone': '' }

export const cases: Cases = {
  passes: [
    { name: 'left to AWS', plan: database({ multiAz: true }) },
    { name: 'that of a subnet', plan: database({ availabilityZone: 'eu-west-1b' }) },
    {
      name: 'a subnet whose zone AWS picks may be there',
      plan: database({ availabilityZone: 'eu-west-1c' }, { b: { ...subnet(1, 'b'), availabilityZone: '' } }),
    },
  ],
  fails: [
    {
      name: 'with a standby',
      plan: database({ multiAz: true, availabilityZone: 'eu-west-1a' }),
      at,
      message: 'standby',
      fixed,
    },
    { name: 'that of no subnet', plan: database({ availabilityZone: 'eu-west-1c' }), at, message: 'subnet', fixed },
  ],
}
