import type { Cases } from '../../cases.ts'
import { endpoint, inTwoVpcs } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'one subnet', plan: inTwoVpcs({ e: { ...endpoint, subnets: ['a'] } }) },
    { name: 'a gateway endpoint needs none', plan: inTwoVpcs({ e: { ...endpoint, vpcEndpointType: 'Gateway' } }) },
    {
      name: 'a resolver endpoint’s addresses are another rule’s',
      plan: inTwoVpcs({ r: { kind: 'route53_resolver_endpoint', vpc: 'main' } }),
    },
    { name: 'a host’s missing subnet is another rule’s', plan: inTwoVpcs({ host: { kind: 'instance' } }) },
  ],
  fails: [
    {
      name: 'an interface endpoint, a database, a service, a load balancer',
      plan: inTwoVpcs({
        e: endpoint,
        db: { kind: 'db_instance', vpc: 'main' },
        tasks: { kind: 'ecs_service', vpc: 'main' },
        web: { kind: 'lb', vpc: 'main' },
      }),
      at: ['e.subnets', 'db.subnets', 'tasks.subnets', 'web.subnets'],
      message: 'none',
    },
    {
      name: 'a client VPN endpoint',
      plan: inTwoVpcs({ people: { kind: 'ec2_client_vpn_endpoint', vpc: 'main' } }),
      at: ['people.subnets'],
      message: 'clients',
    },
  ],
}
