import type { Cases } from '../../cases.ts'
import { inbound, onCluster, outbound } from '../case-plans.ts'

const from = (fromPort: number | null, toPort: number | null, cidrIpv4 = '0.0.0.0/0', ipProtocol = 'tcp') => ({
  ipProtocol,
  fromPort,
  toPort,
  cidrIpv4,
})

const byList = (cidr: string) => ({
  resources: {
    pl: { kind: 'ec2_managed_prefix_list', entries: [{ cidr: '192.168.1.0/24' }, { cidr }] },
    ...inbound({ ...from(22, 22, ''), peer: 'prefix-list', prefixList: 'pl' }).resources,
  },
})

export const cases: Cases = {
  passes: [
    { name: 'SSH from a list of half the world', plan: byList('0.0.0.0/1') },
    { name: 'SSH from half of IPv6', plan: inbound({ ...from(22, 22, ''), cidrIpv6: '8000::/1' }) },
    { name: 'SSH from the office', plan: inbound(from(22, 22, '192.168.1.0/24')) },
    { name: 'HTTPS from everywhere', plan: inbound(from(443, 443)) },
    { name: 'just below SSH', plan: inbound(from(0, 21)) },
    { name: 'between the two', plan: inbound(from(23, 3388)) },
    { name: 'just above Remote Desktop', plan: inbound(from(3390, 65535)) },
    { name: 'UDP', plan: inbound(from(0, 65535, '0.0.0.0/0', 'udp')) },
    { name: 'outbound', plan: outbound(from(null, null, '0.0.0.0/0', '-1')) },
    { name: 'all traffic from a group', plan: inbound({ ipProtocol: '-1', peer: 'self', cidrIpv4: '0.0.0.0/0' }) },
  ],
  fails: [
    {
      name: 'SSH over IPv6',
      plan: inbound({ ...from(22, 22, ''), cidrIpv6: '::/0' }),
      at: ['sg.ingress[0].cidrIpv6'],
      message: 'open',
    },
    {
      name: 'SSH from a list of everything',
      plan: byList('0.0.0.0/0'),
      at: ['sg.ingress[0].prefixList'],
      message: 'open',
    },
    { name: 'SSH', plan: inbound(from(22, 22)), at: ['sg.ingress[0].cidrIpv4'], message: 'open' },
    { name: 'Remote Desktop', plan: inbound(from(3389, 3389)), at: ['sg.ingress[0].cidrIpv4'], message: 'open' },
    { name: 'all ports', plan: inbound(from(0, 65535)), at: ['sg.ingress[0].cidrIpv4'], message: 'open' },
    {
      name: 'all traffic, on a cluster’s own group',
      plan: onCluster(from(null, null, '0.0.0.0/0', '-1')),
      at: ['eks.clusterSecurityGroupIngress[0].cidrIpv4'],
      message: 'open',
    },
  ],
}
