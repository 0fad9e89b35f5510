import type { Cases } from '../../cases.ts'
import { endpoint } from '../case-plans.ts'

const second = (values: Readonly<Record<string, unknown>>) =>
  endpoint(
    {},
    {
      f: { kind: 'vpc_endpoint', vpc: 'main', service: 'sts', subnets: ['a'], securityGroups: ['sg'], ...values },
    },
  )

export const cases: Cases = {
  passes: [
    { name: 'one', plan: endpoint() },
    { name: 'the second without private DNS', plan: second({ privateDnsEnabled: false }) },
    { name: 'another service', plan: second({ service: 'kms' }) },
    {
      name: 'another VPC',
      plan: endpoint(
        {},
        {
          other: { kind: 'vpc', cidrBlock: '10.1.0.0/16', enableDnsHostnames: true },
          f: { kind: 'vpc_endpoint', vpc: 'other', service: 'sts' },
        },
      ),
    },
  ],
  fails: [
    {
      name: 'the same service',
      plan: second({}),
      at: ['f.privateDnsEnabled'],
      message: 'twice',
      fixed: { 'f.privateDnsEnabled': false },
    },
    {
      name: 'the same with Region',
      plan: second({ service: 'com.amazonaws.eu-west-1.sts' }),
      at: ['f.privateDnsEnabled'],
      message: 'twice',
      fixed: { 'f.privateDnsEnabled': false },
    },
  ],
}
