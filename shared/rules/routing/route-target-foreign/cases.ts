import type { Cases } from '../../cases.ts'

const plan = (target: string, more = {}, destinationCidrBlock = '0.0.0.0/0') => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    igw: { kind: 'internet_gateway', vpc: 'main' },
    'igw-other': { kind: 'internet_gateway', vpc: 'other' },
    'vgw-loose': { kind: 'vpn_gateway' },
    ...more,
    rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock, target }] },
  },
})
const inVpc = (vpc: string) => ({
  a: { kind: 'subnet', vpc, cidrBlock: '10.1.0.0/24' },
  nat: { kind: 'nat_gateway', subnet: 'a' },
  host: { kind: 'instance', subnet: 'a', sourceDestCheck: false },
})
const tgw = { kind: 'ec2_transit_gateway' }
const attached = (vpc: string) => ({
  tgw,
  attach: { kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc },
})
const peering = (vpc: string, peerVpc: string) => ({ pcx: { kind: 'vpc_peering_connection', vpc, peerVpc } })
const egressOnly = { eigw: { kind: 'egress_only_internet_gateway', vpc: 'other' } }
const third = { third: { kind: 'vpc', cidrBlock: '10.2.0.0/16' } }
const at = ['rt.routes[0].target']

export const cases: Cases = {
  passes: [
    { name: 'the VPC’s own gateway', plan: plan('igw') },
    { name: 'no gateway is another rule’s', plan: plan('gone') },
    { name: 'its own NAT gateway', plan: plan('nat', inVpc('main')) },
    { name: 'IPv4 to an egress-only gateway is another rule’s', plan: plan('eigw', egressOnly) },
    { name: 'its own instance', plan: plan('host', inVpc('main')) },
    { name: 'a transit gateway it is attached to', plan: plan('tgw', attached('main')) },
    { name: 'a peering it asked for', plan: plan('pcx', peering('main', 'other')) },
    { name: 'a peering it accepted', plan: plan('pcx', peering('other', 'main')) },
  ],
  fails: [
    {
      name: 'another VPC’s internet gateway',
      plan: plan('igw-other'),
      at,
      message: 'other',
      fixed: { 'rt.routes[0].target': 'igw' },
    },
    {
      name: 'a virtual private gateway that is not attached, and the VPC has none',
      plan: plan('vgw-loose'),
      at,
      message: 'unattached',
    },
    {
      name: 'a virtual private gateway that is not attached, and the VPC has one',
      plan: plan('vgw-loose', { vgw: { kind: 'vpn_gateway', vpc: 'main' } }),
      at,
      message: 'unattached',
      fixed: { 'rt.routes[0].target': 'vgw' },
    },
    { name: 'another VPC’s NAT gateway', plan: plan('nat', inVpc('other')), at, message: 'other' },
    { name: 'another VPC’s instance', plan: plan('host', inVpc('other')), at, message: 'other' },
    {
      name: 'another VPC’s egress-only gateway',
      plan: plan('eigw', egressOnly, '::/0'),
      at,
      message: 'other',
    },
    {
      name: 'a NAT gateway without a subnet',
      plan: plan('nat', { nat: { kind: 'nat_gateway' } }),
      at,
      message: 'unattached',
    },
    { name: 'a transit gateway without an attachment', plan: plan('tgw', { tgw }), at, message: 'transit' },
    {
      name: 'a transit gateway another VPC is attached to',
      plan: plan('tgw', attached('other')),
      at,
      message: 'transit',
    },
    {
      name: 'a peering of two others',
      plan: plan('pcx', { ...third, ...peering('other', 'third') }),
      at,
      message: 'peering',
    },
  ],
}
