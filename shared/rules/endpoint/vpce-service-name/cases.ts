import type { Cases } from '../../cases.ts'
import { endpoint, gateway } from '../case-plans.ts'

const at = ['e.service']

export const cases: Cases = {
  passes: [
    { name: 'in the catalogue', plan: endpoint({ service: 'kinesis-streams' }) },
    { name: 'the same with Region', plan: endpoint({ service: 'com.amazonaws.eu-west-1.sts' }) },
    {
      name: 'another’s service',
      plan: endpoint({ service: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0' }),
    },
    { name: 'none is another rule’s', plan: endpoint({ service: '' }) },
    { name: 'a gateway endpoint is another rule’s', plan: gateway({ service: 'sts3' }) },
  ],
  fails: [
    {
      name: 'its title',
      plan: endpoint({ service: 'Secrets Manager' }),
      at,
      message: 'near',
      fixed: { 'e.service': 'secretsmanager' },
    },
    { name: 'a slip', plan: endpoint({ service: 'ecr-api' }), at, message: 'near', fixed: { 'e.service': 'ecr.api' } },
    {
      name: 'a part of it',
      plan: endpoint({ service: 'firehose' }),
      at,
      message: 'near',
      fixed: { 'e.service': 'kinesis-firehose' },
    },
    { name: 'nothing near', plan: endpoint({ service: 'mainframe-zebra' }), at, message: 'unknown' },
    { name: 'in a whole name', plan: endpoint({ service: 'com.amazonaws.eu-west-1.ecr-api' }), at, message: 'near' },
    {
      name: 'the VPC has an endpoint for it already',
      plan: endpoint(
        { service: 'stss' },
        { f: { kind: 'vpc_endpoint', vpc: 'main', service: 'sts', subnets: ['a'], securityGroups: ['sg'] } },
      ),
      at,
      message: 'near',
    },
  ],
}
