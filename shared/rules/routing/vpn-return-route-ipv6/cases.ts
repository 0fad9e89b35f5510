import type { CasePlan, Cases } from '../../cases.ts'

type Resources = CasePlan['resources']

const route = (destinationCidrBlock: string, target = 'tgw') => ({ destinationCidrBlock, target })
const plan = (routes: readonly object[], more: Resources = {}): CasePlan => ({
  resources: {
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24', '2001:db8:1::/48'] },
    cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '203.0.113.10' },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', transitGateway: 'tgw', tunnelInsideIpVersion: 'ipv6' },
    tgw: { kind: 'ec2_transit_gateway' },
    attach: {
      kind: 'ec2_transit_gateway_vpc_attachment',
      transitGateway: 'tgw',
      vpc: 'main',
      subnets: ['a'],
      ipv6Support: true,
    },
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', assignGeneratedIpv6CidrBlock: true },
    rt: { kind: 'route_table', vpc: 'main', routes },
    a: {
      kind: 'subnet',
      vpc: 'main',
      cidrBlock: '10.0.0.0/24',
      availabilityZone: 'eu-west-1a',
      ipv6Netnum: 0,
      routeTable: 'rt',
    },
    ...more,
  },
})
const elsewhere = { eigw: { kind: 'egress_only_internet_gateway', vpc: 'main' } }
const office = '2001:db8:1::/48'
const at = ['rt.routes']

export const cases: Cases = {
  passes: [
    { name: 'a route to the network', plan: plan([route(office)]) },
    { name: 'the default route', plan: plan([route('::/0')]) },
    { name: 'a default route in halves', plan: plan([route('::/1'), route('8000::/1')]) },
    { name: 'a longer route beside the default one', plan: plan([route('::/0', 'eigw'), route(office)], elsewhere) },
    {
      name: 'a prefix list',
      plan: plan([{ destinationPrefixList: 'offices', target: 'tgw' }], {
        offices: { kind: 'ec2_managed_prefix_list', addressFamily: 'IPv6', entries: [{ cidr: office }] },
      }),
    },
    {
      name: 'a subnet without IPv6',
      plan: plan([], { a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', routeTable: 'rt' } }),
    },
    {
      name: 'a connection that carries IPv4',
      plan: plan([], { vpn: { kind: 'vpn_connection', customerGateway: 'cgw', transitGateway: 'tgw' } }),
    },
    { name: 'an office without IPv6', plan: plan([], { hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] } }) },
  ],
  fails: [
    {
      name: 'IPv4 routes only',
      plan: plan([route('192.168.0.0/16')]),
      at,
      message: 'table',
      fixed: { 'rt.routes': [route('192.168.0.0/16'), route(office)] },
    },
    {
      name: 'IPv6 goes to the internet',
      plan: plan([route('::/0', 'eigw')], elsewhere),
      at,
      message: 'table',
      fixed: { 'rt.routes': [route('::/0', 'eigw'), route(office)] },
    },
    {
      name: 'another network of the office',
      plan: plan([route('2001:db8:2::/48')]),
      at,
      message: 'table',
      fixed: { 'rt.routes': [route('2001:db8:2::/48'), route(office)] },
    },
    {
      name: 'the attachment carries no IPv6 either',
      plan: plan([], {
        attach: { kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc: 'main', subnets: ['a'] },
      }),
      at,
      message: 'table',
      fixed: { 'attach.ipv6Support': true },
    },
    { name: 'the same network elsewhere', plan: plan([route(office, 'eigw')], elsewhere), at, message: 'table' },
    {
      name: 'no table',
      plan: plan([], { a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', ipv6Netnum: 0 } }),
      at: ['a.routeTable'],
      message: 'main',
    },
  ],
}
