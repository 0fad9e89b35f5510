import { subnet } from '../../case-subnets.ts'
import type { Cases } from '../../cases.ts'
import { service } from '../case-plans.ts'

type Values = Readonly<Record<string, unknown>>

const inEcr = { image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1' }
const closed = { private: { kind: 'route_table', vpc: 'main' } }
const endpoint = (name: string, values: Values = {}) => ({
  kind: 'vpc_endpoint',
  vpc: 'main',
  service: name,
  subnets: ['a', 'b'],
  securityGroups: ['sg'],
  ...values,
})
const s3 = endpoint('s3', { vpcEndpointType: 'Gateway', subnets: [], securityGroups: [], routeTables: ['private'] })
const all = {
  ...closed,
  s3,
  api: endpoint('ecr.api'),
  dkr: endpoint('ecr.dkr'),
  logs: endpoint('logs'),
}
const at = ['tasks.subnets']

export const cases: Cases = {
  passes: [
    { name: 'a NAT gateway', plan: service() },
    { name: 'a public address in a public subnet', plan: service({ subnets: ['p'], assignPublicIp: true }) },
    { name: 'endpoints for an image in ECR', plan: service(inEcr, all) },
    {
      name: 'a transit gateway that may lead on',
      plan: service(
        {},
        {
          tgw: { kind: 'ec2_transit_gateway' },
          private: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'tgw' }] },
        },
      ),
    },
    { name: 'hosts of EC2 pull for their tasks', plan: service({ launchType: 'EC2' }, closed) },
  ],
  fails: [
    { name: 'no way out', plan: service({}, closed), at, message: 'internet' },
    { name: 'one of two subnets has none', plan: service({}, { b: subnet(1, 'b') }), at, message: 'internet' },
    { name: 'no public address in a public subnet', plan: service({ subnets: ['p'] }), at, message: 'internet' },
    { name: 'endpoints for an image that is not in ECR', plan: service({}, all), at, message: 'internet' },
    {
      name: 'a private NAT gateway',
      plan: service({}, { nat: { kind: 'nat_gateway', subnet: 'p', connectivityType: 'private' } }),
      at,
      message: 'internet',
    },
    {
      name: 'an endpoint is missing',
      plan: service(inEcr, { ...all, dkr: endpoint('sts') }),
      at,
      message: 'endpoints',
      fixed: {
        'vpce-ecr-dkr.service': 'ecr.dkr',
        'vpce-ecr-dkr.subnets': ['a', 'b'],
        'vpce-ecr-dkr.securityGroups': ['sg-endpoints'],
        'sg-endpoints.ingress': [{ fromPort: 443, toPort: 443, cidrIpv4: '10.0.0.0/16' }],
      },
    },
    {
      name: 'no endpoint at all',
      plan: service(inEcr, closed),
      at,
      message: 'endpoints',
      fixed: {
        'vpce-s3.vpcEndpointType': 'Gateway',
        'vpce-s3.routeTables': ['private'],
        'vpce-ecr-api.vpc': 'main',
        'vpce-logs.service': 'logs',
      },
    },
    {
      name: 'no endpoint, in a VPC that can’t give their names',
      plan: service(inEcr, { ...closed, main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' } }),
      at,
      message: 'endpoints',
    },
    {
      name: 'S3 in another route table',
      plan: service(inEcr, { ...all, s3: { ...s3, routeTables: ['public'] } }),
      at,
      message: 'endpoints',
    },
    {
      name: 'an endpoint without private DNS',
      plan: service(inEcr, { ...all, api: endpoint('ecr.api', { privateDnsEnabled: false }) }),
      at,
      message: 'endpoints',
    },
  ],
}
