import type { Cases } from '../../cases.ts'
import { https, inbound, onCluster } from '../case-plans.ts'

const from = (fromPort: number | null, toPort: number | null, ipProtocol = 'tcp') => ({
  ...https,
  ipProtocol,
  fromPort,
  toPort,
})

export const cases: Cases = {
  passes: [
    { name: 'both', plan: inbound(from(443, 443)) },
    { name: 'port 0 is one', plan: inbound(from(0, 0)) },
    { name: 'all traffic has none', plan: inbound(from(null, null, '-1')) },
    { name: 'ICMP may be without type and code', plan: inbound(from(null, null, 'icmp')) },
  ],
  fails: [
    {
      name: 'one of SSH from everywhere',
      plan: inbound({ ...https, fromPort: 22, toPort: null, cidrIpv4: '0.0.0.0/0' }),
      at: ['sg.ingress[0].toPort'],
      message: 'one',
    },
    { name: 'TCP without', plan: inbound(from(null, null)), at: ['sg.ingress[0].fromPort'], message: 'both' },
    { name: 'UDP without', plan: inbound(from(null, null, 'udp')), at: ['sg.ingress[0].fromPort'], message: 'both' },
    {
      name: 'the first only',
      plan: inbound(from(443, null)),
      at: ['sg.ingress[0].toPort'],
      message: 'one',
      fixed: { 'sg.ingress[0].toPort': 443 },
    },
    {
      name: 'the last only, on a cluster’s own group',
      plan: onCluster(from(null, 443)),
      at: ['eks.clusterSecurityGroupIngress[0].fromPort'],
      message: 'one',
      fixed: { 'eks.clusterSecurityGroupIngress[0].fromPort': 443 },
    },
    {
      name: 'the first only, and no port at all',
      plan: inbound(from(70000, null)),
      at: ['sg.ingress[0].toPort'],
      message: 'one',
    },
  ],
}
