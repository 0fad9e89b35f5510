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

const igw = { kind: 'internet_gateway', vpc: 'main' }
const elsewhere = (destinationCidrBlock: string, propagatingVgws: readonly string[]) => ({
  kind: 'route_table',
  vpc: 'main',
  propagatingVgws,
  routes: [{ destinationCidrBlock, target: 'igw' }],
})
const nothing = { kind: 'vpn_connection' }
const circuit = {
  dx: { kind: 'dx_gateway', sites: ['hq'] },
  association: { kind: 'dx_gateway_association', dxGateway: 'dx', vpnGateway: 'vgw' },
}
/** The office’s connection ends at a transit gateway that the VPC is attached to. */
const transit = (table: object, more: CasePlan['resources'] = {}): CasePlan =>
  plan({
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', transitGateway: 'tgw' },
    tgw: { kind: 'ec2_transit_gateway' },
    attach: { kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc: 'main', subnets: ['a'] },
    office: { kind: 'ec2_managed_prefix_list', entries: [{ cidr: '192.168.1.0/24' }, { cidr: '192.168.2.0/24' }] },
    rt: { kind: 'route_table', vpc: 'main', ...table },
    a: subnet(0, 'rt'),
    ...more,
  })

export const cases: Cases = {
  passes: [
    {
      name: 'routes to the transit gateway',
      plan: transit({ routes: [{ destinationCidrBlock: '192.168.0.0/16', target: 'tgw' }] }),
    },
    {
      name: 'a prefix list to the transit gateway',
      plan: transit({ routes: [{ destinationPrefixList: 'office', target: 'tgw' }] }),
    },
    {
      name: 'a shorter route elsewhere',
      plan: plan({ igw, rt: elsewhere('192.168.0.0/16', ['vgw']), a: subnet(0, 'rt') }),
    },
    {
      name: 'Direct Connect, propagated',
      plan: plan({ ...circuit, vpn: nothing, rt: propagating, a: subnet(0, 'rt') }),
    },
    {
      name: 'two ways to the office, and the table takes one',
      plan: transit({ propagatingVgws: ['vgw'] }, { ...circuit }),
    },
    {
      name: 'a public subnet of a NAT gateway and a load balancer',
      plan: plan({
        igw,
        rt: open,
        a: subnet(0, 'rt'),
        nat: { kind: 'nat_gateway', subnet: 'a' },
        web: { kind: 'lb', vpc: 'main', internal: false, subnets: ['a'] },
      }),
    },
    {
      name: 'the office, through a private NAT gateway',
      plan: plan({
        propagating,
        rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '192.168.0.0/16', target: 'nat' }] },
        a: subnet(0, 'rt'),
        b: subnet(1, 'propagating'),
        nat: { kind: 'nat_gateway', subnet: 'b', connectivityType: 'private' },
      }),
    },
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
      name: 'a table that is a gateway’s too, which may not learn routes',
      plan: plan({ rt: { ...table(), gateways: ['vgw'] }, a: subnet(0, 'rt') }),
      at: ['rt.propagatingVgws'],
      message: 'table',
    },
    {
      name: 'no routes to the transit gateway',
      plan: transit({}),
      at: ['rt.routes'],
      message: 'transit',
      fixed: {
        'rt.routes': [
          { destinationCidrBlock: '192.168.1.0/24', target: 'tgw' },
          { destinationCidrBlock: '192.168.2.0/24' },
        ],
      },
    },
    {
      name: 'no table, and the office is behind a transit gateway',
      plan: transit({ main: false }, { a: subnet(0, null) }),
      at: ['a.routeTable'],
      message: 'mainTransit',
      fixed: { 'a.routeTable': 'rt', 'rt.routes[0].target': 'tgw' },
    },
    {
      name: 'the main table of the plan lacks them too',
      plan: transit({ main: true }, { a: subnet(0, null) }),
      at: ['rt.routes'],
      message: 'transit',
      fixed: { 'rt.routes[0].target': 'tgw' },
    },
    {
      name: 'propagation, and a written route to the same network elsewhere',
      plan: plan({ igw, rt: elsewhere('192.168.1.0/24', ['vgw']), a: subnet(0, 'rt') }),
      at: ['rt.routes'],
      message: 'elsewhere',
    },
    {
      name: 'a written route for a part, which no route to the transit gateway can win over',
      plan: transit(
        {
          routes: [
            { destinationCidrBlock: '192.168.0.0/16', target: 'tgw' },
            { destinationCidrBlock: '192.168.1.128/25', target: 'igw' },
          ],
        },
        { igw },
      ),
      at: ['rt.routes'],
      message: 'elsewhere',
    },
    {
      name: 'Direct Connect without propagation',
      plan: plan({ ...circuit, vpn: nothing, rt: table(), a: subnet(0, 'rt') }),
      at: ['rt.propagatingVgws'],
      message: 'table',
      fixed: { 'rt.propagatingVgws': ['vgw'] },
    },
    {
      name: 'a host beside the NAT gateway',
      plan: plan({
        igw,
        rt: open,
        a: subnet(0, 'rt'),
        nat: { kind: 'nat_gateway', subnet: 'a' },
        host: { kind: 'instance', subnet: 'a' },
      }),
      at: ['rt.propagatingVgws'],
      message: 'table',
      fixed: { 'rt.propagatingVgws': ['vgw'] },
    },
    {
      name: 'everything through a public NAT gateway',
      plan: plan({
        igw,
        rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'nat' }] },
        public: open,
        a: subnet(0, 'rt'),
        b: subnet(1, 'public'),
        nat: { kind: 'nat_gateway', subnet: 'b' },
      }),
      at: ['rt.propagatingVgws'],
      message: 'table',
      fixed: { 'rt.propagatingVgws': ['vgw'] },
    },
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
