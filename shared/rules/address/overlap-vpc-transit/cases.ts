import type { Cases } from '../../cases.ts'

const attachment = (vpc: string) => ({ kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc })
const plan = (first: string, second: string, gateway = {}, more = {}) => ({
  resources: {
    a: { kind: 'vpc', cidrBlock: first },
    b: { kind: 'vpc', cidrBlock: second },
    tgw: { kind: 'ec2_transit_gateway', ...gateway },
    'attach-a': attachment('a'),
    'attach-b': attachment('b'),
    ...more,
  },
})
const table = (...propagations: string[]) => ({
  kind: 'ec2_transit_gateway_route_table',
  transitGateway: 'tgw',
  propagations,
})

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: plan('10.0.0.0/16', '10.1.0.0/16') },
    {
      name: 'each in a table of its own',
      plan: plan(
        '10.0.0.0/16',
        '10.0.0.0/16',
        { defaultRouteTablePropagation: false },
        { 'rt-a': table('attach-a'), 'rt-b': table('attach-b') },
      ),
    },
  ],
  fails: [
    {
      name: 'in the default table',
      plan: plan('10.0.0.0/16', '10.0.128.0/20'),
      at: ['attach-b.vpc'],
      message: 'overlap',
    },
    {
      name: 'told once, though two tables learn both',
      plan: plan('10.0.0.0/16', '10.0.0.0/16', {}, { 'rt-a': table('attach-a', 'attach-b') }),
      at: ['attach-b.vpc'],
      message: 'overlap',
    },
  ],
}
