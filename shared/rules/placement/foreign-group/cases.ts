import type { Cases } from '../../cases.ts'
import { endpoint, inTwoVpcs } from '../case-plans.ts'

const host = { kind: 'instance', subnet: 'a' }

export const cases: Cases = {
  passes: [
    { name: 'its own VPC’s', plan: inTwoVpcs({ e: { ...endpoint, subnets: ['a'], securityGroups: ['sg'] } }) },
    { name: 'that of the host’s subnet', plan: inTwoVpcs({ host: { ...host, securityGroups: ['sg'] } }) },
    {
      name: 'a gateway endpoint’s groups are another rule’s',
      plan: inTwoVpcs({ e: { ...endpoint, vpcEndpointType: 'Gateway', securityGroups: ['far-sg'] } }),
    },
  ],
  fails: [
    {
      name: 'an endpoint’s second group',
      plan: inTwoVpcs({ e: { ...endpoint, subnets: ['a'], securityGroups: ['sg', 'far-sg'] } }),
      at: ['e.securityGroups[1]'],
      message: 'foreign',
    },
    {
      name: 'a host’s group',
      plan: inTwoVpcs({ host: { ...host, securityGroups: ['far-sg'] } }),
      at: ['host.securityGroups[0]'],
      message: 'foreign',
    },
    {
      name: 'a database’s group',
      plan: inTwoVpcs({ db: { kind: 'db_instance', vpc: 'main', subnets: ['a', 'b'], securityGroups: ['far-sg'] } }),
      at: ['db.securityGroups[0]'],
      message: 'foreign',
    },
  ],
}
