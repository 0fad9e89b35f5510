import type { Cases } from '../../cases.ts'
import { gateway, office } from '../case-plans.ts'

const resolver = {
  kind: 'route53_resolver_endpoint',
  vpc: 'main',
  ipAddresses: [{ subnet: 'a' }, { subnet: 'b' }],
  securityGroups: ['sg'],
}
const f = { kind: 'vpc_endpoint', vpc: 'main', service: 's3', subnets: ['a'], securityGroups: ['sg'] }

export const cases: Cases = {
  passes: [
    { name: 'no office', plan: gateway({}, { resolver }) },
    { name: 'an interface endpoint beside it', plan: gateway({}, { ...office, resolver, f }) },
    { name: 'an office that does not ask the VPC for names', plan: gateway({}, office) },
  ],
  fails: [
    {
      name: 'an office that asks the VPC for names',
      plan: gateway({}, { ...office, resolver }),
      at: ['e.vpcEndpointType'],
      message: 'office',
    },
    {
      name: 'an interface endpoint for another service',
      plan: gateway({}, { ...office, resolver, f: { ...f, service: 'sts' } }),
      at: ['e.vpcEndpointType'],
      message: 'office',
    },
  ],
}
