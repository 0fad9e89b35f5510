import type { Cases } from '../../cases.ts'
import { zone } from '../case-plans.ts'

const second = (values: Readonly<Record<string, unknown>>) =>
  zone(
    {},
    {
      other: { kind: 'vpc', cidrBlock: '10.1.0.0/16', enableDnsHostnames: true },
      y: { kind: 'route53_zone', domainName: 'corp.example', vpcs: ['main'], ...values },
    },
  )

export const cases: Cases = {
  passes: [
    { name: 'one of the name', plan: zone() },
    { name: 'one below the other', plan: second({ domainName: 'aws.corp.example' }) },
    { name: 'one name for two VPCs', plan: second({ vpcs: ['other'] }) },
    {
      name: 'two without a name are another rule’s',
      plan: zone({ domainName: '' }, { y: { kind: 'route53_zone', vpcs: ['main'] } }),
    },
  ],
  fails: [
    { name: 'two of one name', plan: second({ vpcs: ['other', 'main'] }), at: ['y.vpcs[1]'], message: 'twice' },
    { name: 'written differently', plan: second({ domainName: 'Corp.Example.' }), at: ['y.vpcs[0]'], message: 'twice' },
  ],
}
