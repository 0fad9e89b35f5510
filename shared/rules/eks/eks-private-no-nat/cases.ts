import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

type Values = Readonly<Record<string, unknown>>

const subnet = (third: number, zone: string, routeTable: string | null) => ({
  kind: 'subnet',
  vpc: 'main',
  cidrBlock: `10.0.${third}.0/24`,
  availabilityZone: `eu-west-1${zone}`,
  routeTable,
})
const private_ = {
  private: { kind: 'route_table', vpc: 'main' },
  a: subnet(0, 'a', 'private'),
  b: subnet(1, 'b', 'private'),
}
const endpoint = (service: string, values: Values = {}) => ({
  kind: 'vpc_endpoint',
  vpc: 'main',
  service,
  subnets: ['a', 'b'],
  securityGroups: ['sg'],
  ...values,
})
const all = {
  ...private_,
  sg: { kind: 'security_group', vpc: 'main' },
  s3: endpoint('s3', { vpcEndpointType: 'Gateway', subnets: [], securityGroups: [], routeTables: ['private'] }),
  api: endpoint('ecr.api'),
  dkr: endpoint('ecr.dkr'),
  ec2: endpoint('ec2'),
  sts: endpoint('sts'),
}
const nat = {
  ...private_,
  igw: { kind: 'internet_gateway', vpc: 'main' },
  public: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw' }] },
  p: subnet(9, 'a', 'public'),
  nat: { kind: 'nat_gateway', subnet: 'p' },
  private: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'nat' }] },
}
const toVgw = { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'vgw' }] }
const throughOffice = (connection: Values) => ({
  ...private_,
  vgw: { kind: 'vpn_gateway', vpc: 'main' },
  vpn: { kind: 'vpn_connection', vpnGateway: 'vgw', ...connection },
  private: toVgw,
})
const throughHub = (routes: readonly Values[], connection: Values = { staticRoutesOnly: true }) => ({
  ...private_,
  tgw: { kind: 'ec2_transit_gateway', routes },
  attach: { kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc: 'main', subnets: ['a', 'b'] },
  vpn: { kind: 'vpn_connection', transitGateway: 'tgw', ...connection },
  private: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'tgw' }] },
})
const nodes = (more: Values = {}, resources = {}) => cluster({ nodeGroups: [{ name: 'default', ...more }] }, resources)
const at = ['eks.nodeGroups']

export const cases: Cases = {
  passes: [
    { name: 'no node group', plan: cluster({}, private_) },
    { name: 'a NAT gateway', plan: nodes({}, nat) },
    {
      name: 'a NAT gateway, with a route for each half',
      plan: nodes(
        {},
        {
          ...nat,
          private: {
            kind: 'route_table',
            vpc: 'main',
            routes: [
              { destinationCidrBlock: '0.0.0.0/1', target: 'nat' },
              { destinationCidrBlock: '128.0.0.0/1', target: 'nat' },
            ],
          },
        },
      ),
    },
    { name: 'through the office, which may announce everything', plan: nodes({}, throughOffice({})) },
    {
      name: 'through the office, by a static route for everything',
      plan: nodes({}, throughOffice({ staticRoutesOnly: true, staticRoutes: ['0.0.0.0/0'] })),
    },
    { name: 'through a transit gateway, by BGP', plan: nodes({}, throughHub([], {})) },
    {
      name: 'through a transit gateway with a route for everything',
      plan: nodes({}, throughHub([{ destinationCidrBlock: '0.0.0.0/0', attachment: 'vpn' }])),
    },
    { name: 'the endpoints', plan: nodes({}, all) },
    {
      name: 'a public endpoint alone is another rule’s',
      plan: cluster({ endpointAccess: 'public', nodeGroups: [{}] }, private_),
    },
  ],
  fails: [
    {
      name: 'through the office, whose static routes end there',
      plan: nodes({}, throughOffice({ staticRoutesOnly: true, staticRoutes: ['192.168.1.0/24'] })),
      at,
      message: 'endpoints',
    },
    {
      name: 'through a transit gateway that knows the office only',
      plan: nodes({}, throughHub([{ destinationCidrBlock: '192.168.1.0/24', attachment: 'vpn' }])),
      at,
      message: 'endpoints',
    },
    {
      name: 'through a transit gateway that drops the rest',
      plan: nodes({}, throughHub([{ destinationCidrBlock: '0.0.0.0/0', blackhole: true }])),
      at,
      message: 'endpoints',
    },
    { name: 'neither', plan: nodes({}, private_), at, message: 'endpoints' },
    { name: 'AWS’s own main table', plan: nodes(), at, message: 'endpoints' },
    { name: 'one endpoint is missing', plan: nodes({}, { ...all, sts: endpoint('kms') }), at, message: 'endpoints' },
    {
      name: 'S3 in another route table',
      plan: nodes(
        {},
        { ...all, other: { kind: 'route_table', vpc: 'main' }, s3: { ...all.s3, routeTables: ['other'] } },
      ),
      at,
      message: 'endpoints',
    },
    {
      name: 'nodes in a public subnet without public addresses',
      plan: nodes({ subnets: ['p'] }, nat),
      at,
      message: 'endpoints',
    },
  ],
}
