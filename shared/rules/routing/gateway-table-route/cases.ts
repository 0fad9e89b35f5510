import type { Cases } from '../../cases.ts'

const plan = (route: object, gateways: readonly string[] = ['igw']) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', secondaryCidrBlocks: ['100.64.0.0/16'] },
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.1.0/24' },
    igw: { kind: 'internet_gateway', vpc: 'main' },
    nat: { kind: 'nat_gateway', subnet: 'a' },
    fw: { kind: 'instance', subnet: 'a', sourceDestCheck: false },
    office: { kind: 'ec2_managed_prefix_list' },
    rt: { kind: 'route_table', vpc: 'main', gateways, routes: [{ target: 'fw', ...route }] },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a subnet through a firewall', plan: plan({ destinationCidrBlock: '10.0.1.0/24' }) },
    { name: 'the VPC’s secondary block', plan: plan({ destinationCidrBlock: '100.64.0.0/16' }) },
    { name: 'a subnet’s table', plan: plan({ destinationCidrBlock: '0.0.0.0/0', target: 'nat' }, []) },
    { name: 'an IPv6 block, whose VPC’s is not known', plan: plan({ destinationCidrBlock: '2001:db8::/64' }) },
  ],
  fails: [
    {
      name: 'to a NAT gateway',
      plan: plan({ destinationCidrBlock: '10.0.1.0/24', target: 'nat' }),
      at: ['rt.routes[0].target'],
      message: 'target',
    },
    {
      name: 'a prefix list',
      plan: plan({ destinationPrefixList: 'office' }),
      at: ['rt.routes[0].destinationPrefixList'],
      message: 'list',
    },
    {
      name: 'larger than the VPC',
      plan: plan({ destinationCidrBlock: '10.0.0.0/15' }),
      at: ['rt.routes[0].destinationCidrBlock'],
      message: 'outside',
    },
    {
      name: 'everything',
      plan: plan({ destinationCidrBlock: '0.0.0.0/0' }),
      at: ['rt.routes[0].destinationCidrBlock'],
      message: 'outside',
    },
  ],
}
