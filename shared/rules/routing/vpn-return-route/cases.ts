import type { CasePlan, Cases } from '../../cases.ts'

const joined = {
  hq: { kind: 'site', lanCidrs: ['192.168.1.0/24', '192.168.2.0/24'] },
  main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
  cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '203.0.113.10' },
  vgw: { kind: 'vpn_gateway', vpc: 'main' },
  vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
}
const subnet = (third: number, routeTable: string | null) => ({
  kind: 'subnet',
  vpc: 'main',
  cidrBlock: `10.0.${third}.0/24`,
  availabilityZone: 'eu-west-1a',
  routeTable,
})
const table = (...destinations: readonly string[]) => ({
  kind: 'route_table',
  vpc: 'main',
  routes: destinations.map((destinationCidrBlock) => ({ destinationCidrBlock, target: 'vgw' })),
})
const propagating = { kind: 'route_table', vpc: 'main', propagatingVgws: ['vgw'] }
const open = {
  kind: 'route_table',
  vpc: 'main',
  routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw' }],
}
const plan = (resources: CasePlan['resources']): CasePlan => ({ resources: { ...joined, ...resources } })

export const cases: Cases = {
  passes: [
    { name: 'propagation', plan: plan({ rt: propagating, a: subnet(0, 'rt') }) },
    {
      name: 'a route to each network',
      plan: plan({ rt: table('192.168.1.0/24', '192.168.2.0/24'), a: subnet(0, 'rt') }),
    },
    { name: 'one route over all', plan: plan({ rt: table('192.168.0.0/16'), a: subnet(0, 'rt') }) },
    { name: 'a table that no subnet uses', plan: plan({ rt: table() }) },
    { name: 'no office is joined', plan: { resources: { main: joined.main, a: subnet(0, null) } } },
    {
      name: 'the office’s networks are not known',
      plan: plan({ hq: { kind: 'site', lanCidrs: [] }, rt: table(), a: subnet(0, 'rt') }),
    },
    {
      name: 'a network inside the VPC can’t be routed at all',
      plan: plan({ hq: { kind: 'site', lanCidrs: ['10.0.9.0/24'] }, rt: table(), a: subnet(0, 'rt') }),
    },
  ],
  fails: [
    {
      name: 'a table without any route, told once for two subnets',
      plan: plan({ rt: table(), a: subnet(0, 'rt'), b: subnet(1, 'rt') }),
      at: ['rt.propagatingVgws'],
      message: 'table',
      fixed: { 'rt.propagatingVgws': ['vgw'] },
    },
    {
      name: 'a route to one network of two',
      plan: plan({ rt: table('192.168.1.0/24'), a: subnet(0, 'rt') }),
      at: ['rt.propagatingVgws'],
      message: 'table',
      fixed: { 'rt.propagatingVgws': ['vgw'] },
    },
    {
      name: 'a route to the internet only',
      plan: plan({ igw: { kind: 'internet_gateway', vpc: 'main' }, rt: open, a: subnet(0, 'rt') }),
      at: ['rt.propagatingVgws'],
      message: 'table',
      fixed: { 'rt.propagatingVgws': ['vgw'] },
    },
    {
      name: 'no table, and the VPC has one that answers',
      plan: plan({ rt: propagating, a: subnet(0, null) }),
      at: ['a.routeTable'],
      message: 'main',
      fixed: { 'a.routeTable': 'rt', 'rt.propagatingVgws': ['vgw'] },
    },
    {
      name: 'no table, and the VPC’s only one does not answer yet',
      plan: plan({ rt: table(), a: subnet(0, null) }),
      at: ['a.routeTable'],
      message: 'main',
      fixed: { 'a.routeTable': 'rt', 'rt.propagatingVgws': ['vgw'] },
    },
    {
      name: 'no table, and the VPC has none but a public one',
      plan: plan({ igw: { kind: 'internet_gateway', vpc: 'main' }, rt: open, a: subnet(0, null), b: subnet(1, null) }),
      at: ['a.routeTable', 'b.routeTable'],
      message: 'main',
      fixed: { 'a.routeTable': 'rt-main-private', 'rt-main-private.propagatingVgws': ['vgw'] },
    },
    {
      name: 'no table, and two to choose from',
      plan: plan({ rt: propagating, rt2: propagating, a: subnet(0, null) }),
      at: ['a.routeTable'],
      message: 'main',
    },
  ],
}
