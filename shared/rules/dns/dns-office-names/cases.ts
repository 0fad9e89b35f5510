import type { Cases } from '../../cases.ts'
import { inbound, office, zone } from '../case-plans.ts'

const z = { kind: 'route53_zone', domainName: 'corp.example', vpcs: ['main'] }

export const cases: Cases = {
  passes: [
    { name: 'an inbound endpoint answers', plan: inbound({}, { ...office, z }) },
    { name: 'no office', plan: zone() },
    {
      name: 'an inbound endpoint in another VPC of the zone',
      plan: inbound(
        {},
        {
          ...office,
          other: { kind: 'vpc', cidrBlock: '10.1.0.0/16', enableDnsHostnames: true },
          vgw: { kind: 'vpn_gateway', vpc: 'other' },
          z: { ...z, vpcs: ['other', 'main'] },
        },
      ),
    },
  ],
  fails: [
    { name: 'an office and no endpoint', plan: zone({}, office), at: ['z.vpcs'], message: 'office' },
    {
      name: 'an outbound endpoint',
      plan: inbound({ direction: 'OUTBOUND' }, { ...office, z }),
      at: ['z.vpcs'],
      message: 'office',
    },
  ],
}
