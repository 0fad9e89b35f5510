import type { CasePlan, Cases } from '../../cases.ts'

const hosts = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`host-${i}`, { kind: 'instance', subnet: 'a' }]))
const plan = (cidrBlock: string, more: CasePlan['resources']) => ({
  resources: { a: { kind: 'subnet', cidrBlock }, ...more },
})
const balancer = { kind: 'lb', subnets: ['a'] }

export const cases: Cases = {
  passes: [
    { name: 'a /28 takes eleven', plan: plan('10.0.0.0/28', hosts(11)) },
    { name: 'a load balancer and three hosts', plan: plan('10.0.0.0/28', { ...hosts(3), lb: balancer }) },
    {
      name: 'a gateway endpoint takes no address',
      plan: plan('10.0.0.0/28', {
        ...hosts(11),
        s3: { kind: 'vpc_endpoint', vpcEndpointType: 'Gateway', subnets: ['a'] },
      }),
    },
  ],
  fails: [
    { name: 'one host too many', plan: plan('10.0.0.0/28', hosts(12)), at: ['a.cidrBlock'], message: 'full' },
    {
      name: 'a load balancer beside four hosts',
      plan: plan('10.0.0.0/28', { ...hosts(4), lb: balancer }),
      at: ['a.cidrBlock'],
      message: 'full',
    },
    {
      name: 'endpoints, a NAT gateway, an attachment and a resolver count too',
      plan: plan('10.0.0.0/28', {
        ...hosts(8),
        kms: { kind: 'vpc_endpoint', subnets: ['a'] },
        nat: { kind: 'nat_gateway', subnet: 'a' },
        attach: { kind: 'ec2_transit_gateway_vpc_attachment', subnets: ['a'] },
        dns: { kind: 'route53_resolver_endpoint', ipAddresses: [{ subnet: 'a' }] },
      }),
      at: ['a.cidrBlock'],
      message: 'full',
    },
  ],
}
