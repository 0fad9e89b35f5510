import type { Cases } from '../../cases.ts'
import { endpoint, inTwoVpcs } from '../case-plans.ts'

const unset = { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.3.0/24' }

export const cases: Cases = {
  passes: [
    { name: 'two zones', plan: inTwoVpcs({ e: { ...endpoint, subnets: ['a', 'b'] } }) },
    {
      name: 'zones that AWS picks',
      plan: inTwoVpcs({ c: unset, d: { ...unset, cidrBlock: '10.0.4.0/24' }, e: { ...endpoint, subnets: ['c', 'd'] } }),
    },
    {
      name: 'a database may have several in a zone',
      plan: inTwoVpcs({ db: { kind: 'db_instance', vpc: 'main', subnets: ['a', 'a2', 'b'] } }),
    },
    {
      name: 'so may tasks',
      plan: inTwoVpcs({ tasks: { kind: 'ecs_service', vpc: 'main', subnets: ['a', 'a2'] } }),
    },
  ],
  fails: [
    {
      name: 'an endpoint',
      plan: inTwoVpcs({ e: { ...endpoint, subnets: ['a', 'b', 'a2'] } }),
      at: ['e.subnets[2]'],
      message: 'twice',
    },
    {
      name: 'a load balancer and a client VPN endpoint',
      plan: inTwoVpcs({
        web: { kind: 'lb', vpc: 'main', subnets: ['a', 'a2'] },
        people: { kind: 'ec2_client_vpn_endpoint', vpc: 'main', subnets: ['a', 'a2'] },
      }),
      at: ['web.subnets[1]', 'people.subnets[1]'],
      message: 'twice',
    },
    {
      name: 'one subnet named twice',
      plan: inTwoVpcs({ e: { ...endpoint, subnets: ['a', 'a'] } }),
      at: ['e.subnets[1]'],
      message: 'twice',
    },
  ],
}
