import type { Cases } from '../../cases.ts'
import { dnsRule, forward, inbound, office, outbound } from '../case-plans.ts'

type Values = Readonly<Record<string, unknown>>

const lan = '192.168.1.0/24'
const admitting = (...ingress: readonly Values[]) =>
  inbound({}, { ...office, sg: { kind: 'security_group', vpc: 'main', ingress } })
const letting = (...egress: readonly Values[]) => outbound({}, { sg: { kind: 'security_group', vpc: 'main', egress } })
const at = ['r.securityGroups']

export const cases: Cases = {
  passes: [
    { name: 'both protocols from the office', plan: inbound({}, office) },
    { name: 'all traffic', plan: admitting({ ...dnsRule('-1', lan), fromPort: null, toPort: null }) },
    { name: 'no office is joined', plan: inbound({}, { sg: { kind: 'security_group', vpc: 'main' } }) },
    { name: 'both protocols to the office', plan: outbound() },
    { name: 'to the one server', plan: letting(dnsRule('tcp', '192.168.1.53/32'), dnsRule('udp', '192.168.1.53/32')) },
    {
      name: 'another port of the server',
      plan: outbound(
        { rules: [{ ...forward, targetIps: ['192.168.1.53:5353'] }] },
        {
          sg: {
            kind: 'security_group',
            vpc: 'main',
            egress: [{ ...dnsRule('-1', '0.0.0.0/0'), fromPort: null, toPort: null }],
          },
        },
      ),
    },
    { name: 'no group is another rule’s', plan: inbound({ securityGroups: [] }, office) },
  ],
  fails: [
    { name: 'UDP only', plan: admitting(dnsRule('udp', lan)), at, message: 'INBOUND' },
    {
      name: 'half of the office',
      plan: admitting(dnsRule('udp', '192.168.1.0/25'), dnsRule('tcp', lan)),
      at,
      message: 'INBOUND',
    },
    { name: 'nobody', plan: admitting(), at, message: 'INBOUND' },
    { name: 'nothing goes out', plan: letting(), at, message: 'OUTBOUND' },
    {
      name: 'the server next to it',
      plan: letting(dnsRule('tcp', '192.168.1.52/32'), dnsRule('udp', '192.168.1.52/32')),
      at,
      message: 'OUTBOUND',
    },
    {
      name: 'another port than 53',
      plan: outbound({ rules: [{ ...forward, targetIps: ['192.168.1.53:5353'] }] }),
      at,
      message: 'OUTBOUND',
    },
  ],
}
