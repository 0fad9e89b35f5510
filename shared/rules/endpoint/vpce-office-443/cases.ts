import type { Cases } from '../../cases.ts'
import { endpoint, https, office } from '../case-plans.ts'

const resolver = {
  kind: 'route53_resolver_endpoint',
  vpc: 'main',
  ipAddresses: [{ subnet: 'a' }, { subnet: 'b' }],
  securityGroups: ['sg'],
}
const withOffice = (...ingress: readonly Readonly<Record<string, unknown>>[]) =>
  endpoint({}, { ...office, resolver, sg: { kind: 'security_group', vpc: 'main', ingress } })

export const cases: Cases = {
  passes: [
    { name: 'VPC and office', plan: withOffice(https('10.0.0.0/16'), https('192.168.1.0/24')) },
    { name: 'the office finds public addresses', plan: endpoint({}, office) },
    { name: 'no private DNS', plan: endpoint({ privateDnsEnabled: false }, { ...office, resolver }) },
    { name: 'no office', plan: endpoint({}, { resolver }) },
    {
      name: 'an outbound resolver endpoint',
      plan: endpoint({}, { ...office, resolver: { ...resolver, direction: 'OUTBOUND' } }),
    },
    { name: 'nobody is admitted, which is another rule’s', plan: withOffice() },
  ],
  fails: [
    {
      name: 'the VPC only',
      plan: withOffice(https('10.0.0.0/16')),
      at: ['e.securityGroups'],
      message: 'shut',
    },
    {
      name: 'half of the office',
      plan: withOffice(https('10.0.0.0/16'), https('192.168.1.0/25')),
      at: ['e.securityGroups'],
      message: 'shut',
    },
  ],
}
