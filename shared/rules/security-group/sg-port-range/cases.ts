import type { Cases } from '../../cases.ts'
import { https, inbound } from '../case-plans.ts'

const from = (fromPort: number, toPort: number, ipProtocol = 'tcp') =>
  inbound({ ...https, ipProtocol, fromPort, toPort })

export const cases: Cases = {
  passes: [
    { name: 'all ports', plan: from(0, 65535) },
    { name: 'every ICMP', plan: from(-1, -1, 'icmp') },
    { name: 'ICMP echo', plan: from(8, 0, 'icmp') },
    { name: 'the last ICMP type and code', plan: from(255, 255, 'icmp') },
    { name: 'all traffic has no ports', plan: from(70000, 70000, '-1') },
  ],
  fails: [
    { name: 'above', plan: from(443, 65536), at: ['sg.ingress[0].toPort'], message: 'port' },
    { name: 'below', plan: from(-1, 443, 'udp'), at: ['sg.ingress[0].fromPort'], message: 'port' },
    { name: 'an ICMP type above', plan: from(256, 0, 'icmp'), at: ['sg.ingress[0].fromPort'], message: 'icmp' },
    { name: 'an ICMP code below', plan: from(8, -2, 'icmp'), at: ['sg.ingress[0].toPort'], message: 'icmp' },
  ],
}
