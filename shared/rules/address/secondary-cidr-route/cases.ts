import type { Cases } from '../../cases.ts'

const plan = (route: Record<string, unknown>, more = {}) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', secondaryCidrBlocks: ['10.1.0.0/16'] },
    tgw: { kind: 'ec2_transit_gateway' },
    rt: { kind: 'route_table', vpc: 'main', routes: [{ target: 'tgw', ...route }] },
    ...more,
  },
})

export const cases: Cases = {
  passes: [
    { name: 'just behind it', plan: plan({ destinationCidrBlock: '10.2.0.0/16' }) },
    { name: 'larger than it', plan: plan({ destinationCidrBlock: '10.0.0.0/8' }) },
    { name: 'IPv6', plan: plan({ destinationCidrBlock: '::/0' }) },
    {
      name: 'a table of another VPC',
      plan: plan(
        { destinationCidrBlock: '10.2.0.0/16' },
        {
          other: { kind: 'vpc', cidrBlock: '10.8.0.0/16' },
          'rt-other': {
            kind: 'route_table',
            vpc: 'other',
            routes: [{ destinationCidrBlock: '10.1.0.0/16', target: 'tgw' }],
          },
        },
      ),
    },
    {
      name: 'a whole subnet of it',
      plan: plan(
        { destinationCidrBlock: '10.1.4.0/24' },
        { a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.1.4.0/24' } },
      ),
    },
  ],
  fails: [
    {
      name: 'the same block',
      plan: plan({ destinationCidrBlock: '10.1.0.0/16' }),
      at: ['main.secondaryCidrBlocks[0]'],
      message: 'route',
    },
    {
      name: 'a part of it, in a prefix list',
      plan: plan(
        { destinationPrefixList: 'offices' },
        {
          offices: {
            kind: 'ec2_managed_prefix_list',
            entries: [{ cidr: '192.168.1.0/24' }, { cidr: '10.1.255.0/24' }],
          },
        },
      ),
      at: ['main.secondaryCidrBlocks[0]'],
      message: 'route',
    },
  ],
}
