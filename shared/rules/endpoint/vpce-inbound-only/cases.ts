import type { Cases } from '../../cases.ts'
import { endpoint } from '../case-plans.ts'

const only = { service: 's3', privateDnsOnlyForInboundResolverEndpoint: true }
const g = { kind: 'vpc_endpoint', vpc: 'main', service: 's3', vpcEndpointType: 'Gateway', routeTables: ['rt'] }
const at = ['e.privateDnsOnlyForInboundResolverEndpoint']
const fixed = { 'e.privateDnsOnlyForInboundResolverEndpoint': false }

export const cases: Cases = {
  passes: [
    { name: 'with a gateway endpoint', plan: endpoint(only, { g }) },
    { name: 'off', plan: endpoint({ service: 's3' }) },
  ],
  fails: [
    { name: 'without one', plan: endpoint(only), at, message: 'gateway', fixed },
    {
      name: 'one for another service',
      plan: endpoint(only, { g: { ...g, service: 'dynamodb' } }),
      at,
      message: 'gateway',
      fixed,
    },
    {
      name: 'without private DNS',
      plan: endpoint({ ...only, privateDnsEnabled: false }, { g }),
      at,
      message: 'dns',
      fixed,
    },
    { name: 'another service', plan: endpoint({ ...only, service: 'sts' }, { g }), at, message: 'service', fixed },
  ],
}
