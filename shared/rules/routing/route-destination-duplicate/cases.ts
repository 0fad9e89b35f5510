import type { Cases } from '../../cases.ts'

const routes = (...pairs: readonly (readonly [string, string])[]) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    igw: { kind: 'internet_gateway', vpc: 'main' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    rt: {
      kind: 'route_table',
      vpc: 'main',
      routes: pairs.map(([destinationCidrBlock, target]) => ({ destinationCidrBlock, target })),
    },
    rt2: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw' }] },
  },
})

const lists = (first: string, second: string) => ({
  resources: {
    office: { kind: 'ec2_managed_prefix_list', entries: [{ cidr: '192.168.1.0/24' }] },
    vgw: { kind: 'vpn_gateway' },
    rt: {
      kind: 'route_table',
      routes: [
        { destinationPrefixList: first, target: 'vgw' },
        second === ''
          ? { destinationCidrBlock: '192.168.1.0/24', target: 'vgw' }
          : { destinationPrefixList: second, target: 'vgw' },
      ],
    },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'IPv4 and IPv6', plan: routes(['0.0.0.0/0', 'igw'], ['::/0', 'igw']) },
    { name: 'a list, and a block that stands in it', plan: lists('office', '') },
    { name: 'another length', plan: routes(['192.168.0.0/16', 'vgw'], ['192.168.0.0/17', 'vgw']) },
    { name: 'another table', plan: routes(['0.0.0.0/0', 'igw']) },
    { name: 'two that are not filled in yet', plan: routes(['', 'igw'], ['', 'igw']) },
  ],
  fails: [
    {
      name: 'the same IPv6 block, written otherwise',
      plan: routes(['2001:db8::/32', 'igw'], ['2001:0db8::/32', 'igw']),
      at: ['rt.routes[1].destinationCidrBlock'],
      message: 'duplicate',
      fixed: { 'rt.routes': [{ destinationCidrBlock: '2001:db8::/32' }] },
    },
    {
      name: 'one prefix list twice',
      plan: lists('office', 'office'),
      at: ['rt.routes[1].destinationPrefixList'],
      message: 'duplicate',
      fixed: { 'rt.routes': [{ destinationPrefixList: 'office' }] },
    },
    {
      name: 'the same twice',
      plan: routes(['0.0.0.0/0', 'igw'], ['192.168.1.0/24', 'vgw'], ['0.0.0.0/0', 'igw']),
      at: ['rt.routes[2].destinationCidrBlock'],
      message: 'duplicate',
      fixed: {
        'rt.routes': [
          { destinationCidrBlock: '0.0.0.0/0', target: 'igw' },
          { destinationCidrBlock: '192.168.1.0/24', target: 'vgw' },
        ],
      },
    },
    {
      name: 'to two targets, where the user has to choose',
      plan: routes(['0.0.0.0/0', 'igw'], ['0.0.0.0/0', 'vgw']),
      at: ['rt.routes[1].destinationCidrBlock'],
      message: 'duplicate',
    },
    {
      name: 'the same block written with host bits',
      plan: routes(['192.168.1.0/24', 'vgw'], ['192.168.1.1/24', 'vgw']),
      at: ['rt.routes[1].destinationCidrBlock'],
      message: 'duplicate',
      fixed: { 'rt.routes': [{ destinationCidrBlock: '192.168.1.0/24', target: 'vgw' }] },
    },
  ],
}
