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
    { name: 'the endpoints', plan: nodes({}, all) },
    {
      name: 'a public endpoint alone is another rule’s',
      plan: cluster({ endpointAccess: 'public', nodeGroups: [{}] }, private_),
    },
  ],
  fails: [
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
