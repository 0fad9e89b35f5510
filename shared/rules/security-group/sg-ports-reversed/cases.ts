import type { Cases } from '../../cases.ts'
import { https, inbound, onCluster, outbound } from '../case-plans.ts'

const from = (fromPort: number | null, toPort: number | null) => ({ ...https, fromPort, toPort })

export const cases: Cases = {
  passes: [
    { name: 'one port', plan: inbound(from(443, 443)) },
    { name: 'a range', plan: inbound(from(443, 444)) },
    { name: 'ICMP type and code are no range', plan: inbound({ ...from(8, 0), ipProtocol: 'icmp' }) },
    { name: 'all traffic has no ports', plan: inbound({ ...from(444, 443), ipProtocol: '-1' }) },
    { name: 'one missing', plan: inbound(from(443, null)) },
  ],
  fails: [
    {
      name: 'open to everywhere, Remote Desktop included',
      plan: inbound({ ...https, fromPort: 3389, toPort: 0, cidrIpv4: '0.0.0.0/0' }),
      at: ['sg.ingress[0].fromPort'],
      message: 'reversed',
    },
    {
      name: 'one too many',
      plan: inbound(from(444, 443)),
      at: ['sg.ingress[0].fromPort'],
      message: 'reversed',
      fixed: { 'sg.ingress[0].fromPort': 443, 'sg.ingress[0].toPort': 444 },
    },
    {
      name: 'outbound',
      plan: outbound(https, from(65535, 0)),
      at: ['sg.egress[1].fromPort'],
      message: 'reversed',
      fixed: { 'sg.egress[1].fromPort': 0, 'sg.egress[1].toPort': 65535 },
    },
    {
      name: 'on a cluster’s own group',
      plan: onCluster(from(444, 443)),
      at: ['eks.clusterSecurityGroupIngress[0].fromPort'],
      message: 'reversed',
      fixed: { 'eks.clusterSecurityGroupIngress[0].fromPort': 443 },
    },
    {
      name: 'swapped it would be a copy',
      plan: inbound(from(443, 444), from(444, 443)),
      at: ['sg.ingress[1].fromPort'],
      message: 'reversed',
    },
    {
      name: 'no port at all on one side',
      plan: inbound(from(70000, 443)),
      at: ['sg.ingress[0].fromPort'],
      message: 'reversed',
    },
  ],
}
