import type { CasePlan, Cases } from '../../cases.ts'

const plan = (more: CasePlan['resources'] = {}): CasePlan => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    pcx: { kind: 'vpc_peering_connection', vpc: 'main', peerVpc: 'other', peerVpcId: 'vpc-0123456789abcdef0' },
    ...more,
  },
})
const subnet = (vpc: string, cidrBlock: string) => ({ kind: 'subnet', vpc, cidrBlock })

export const cases: Cases = {
  passes: [
    { name: 'the VPC alone', plan: plan() },
    { name: 'a subnet of the one that is made', plan: plan({ a: subnet('main', '10.0.0.0/24') }) },
    {
      name: 'a VPC that is made with the plan',
      plan: plan({
        pcx: { kind: 'vpc_peering_connection', vpc: 'main', peerVpc: 'other' },
        b: subnet('other', '10.1.0.0/24'),
      }),
    },
  ],
  fails: [
    { name: 'a subnet in it', plan: plan({ b: subnet('other', '10.1.0.0/24') }), at: ['b.vpc'], message: 'inside' },
    {
      name: 'a zone of both',
      plan: plan({ zone: { kind: 'route53_zone', domainName: 'example.com', vpcs: ['main', 'other'] } }),
      at: ['zone.vpcs[1]'],
      message: 'inside',
    },
    {
      name: 'a resolver rule for it',
      plan: plan({
        dns: { kind: 'route53_resolver_endpoint', vpc: 'main', direction: 'OUTBOUND', rules: [{ vpcs: ['other'] }] },
      }),
      at: ['dns.rules[0].vpcs[0]'],
      message: 'inside',
    },
    {
      name: 'another peering that begins there',
      plan: plan({
        third: { kind: 'vpc', cidrBlock: '10.2.0.0/16' },
        pcx2: { kind: 'vpc_peering_connection', vpc: 'other', peerVpc: 'third' },
      }),
      at: ['pcx2.vpc'],
      message: 'inside',
    },
    {
      name: 'another peering that ends there without its id',
      plan: plan({
        third: { kind: 'vpc', cidrBlock: '10.2.0.0/16' },
        pcx2: { kind: 'vpc_peering_connection', vpc: 'third', peerVpc: 'other' },
      }),
      at: ['pcx2.peerVpc'],
      message: 'inside',
    },
  ],
}
