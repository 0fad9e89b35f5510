import type { Cases } from '../../cases.ts'
import { endpoint, inTwoVpcs } from '../case-plans.ts'

const resolver = (...subnets: readonly string[]) => ({
  kind: 'route53_resolver_endpoint',
  vpc: 'main',
  ipAddresses: subnets.map((subnet) => ({ subnet })),
})

export const cases: Cases = {
  passes: [
    { name: 'all in one VPC', plan: inTwoVpcs({ e: { ...endpoint, subnets: ['a', 'b'] }, r: resolver('a', 'b') }) },
    {
      name: 'a gateway endpoint’s subnets are another rule’s',
      plan: inTwoVpcs({ e: { ...endpoint, vpcEndpointType: 'Gateway', subnets: ['far'] } }),
    },
    { name: 'a host is where its subnet is', plan: inTwoVpcs({ host: { kind: 'instance', subnet: 'far' } }) },
    { name: 'its VPC is not known yet', plan: inTwoVpcs({ e: { ...endpoint, vpc: null, subnets: ['far'] } }) },
  ],
  fails: [
    {
      name: 'an endpoint',
      plan: inTwoVpcs({ e: { ...endpoint, subnets: ['a', 'far'] } }),
      at: ['e.subnets[1]'],
      message: 'foreign',
    },
    {
      name: 'a database',
      plan: inTwoVpcs({ db: { kind: 'db_instance', vpc: 'main', subnets: ['far', 'b'] } }),
      at: ['db.subnets[0]'],
      message: 'foreign',
    },
    {
      name: 'a service, a load balancer and a client VPN endpoint',
      plan: inTwoVpcs({
        tasks: { kind: 'ecs_service', vpc: 'main', subnets: ['far'] },
        web: { kind: 'lb', vpc: 'main', subnets: ['far'] },
        people: { kind: 'ec2_client_vpn_endpoint', vpc: 'main', subnets: ['far'] },
      }),
      at: ['tasks.subnets[0]', 'web.subnets[0]', 'people.subnets[0]'],
      message: 'foreign',
    },
    {
      name: 'an address of a resolver endpoint',
      plan: inTwoVpcs({ r: resolver('a', 'far') }),
      at: ['r.ipAddresses[1].subnet'],
      message: 'foreign',
    },
  ],
}
