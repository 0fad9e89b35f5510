import type { Cases } from '../../cases.ts'

const connection = (first: string, second: string) => ({
  kind: 'vpn_connection',
  transitGateway: 'tgw',
  tunnelInsideIpVersion: 'ipv6',
  tunnels: [{ insideIpv6Cidr: first }, { insideIpv6Cidr: second }],
})
const plan = (first: string, second: string, more = {}) => ({
  resources: { tgw: { kind: 'ec2_transit_gateway' }, vpn: connection(first, second), ...more },
})

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: plan('fd00:1::/126', 'fd00:1::4/126') },
    { name: 'both left to AWS', plan: plan('', '') },
  ],
  fails: [
    {
      name: 'both tunnels',
      plan: plan('fd00:1::/126', 'fd00:1:0::/126'),
      at: ['vpn.tunnels[1].insideIpv6Cidr'],
      message: 'twice',
      fixed: { 'vpn.tunnels[1].insideIpv6Cidr': 'fd00:a9fe:1::/126' },
    },
    {
      name: 'two connections',
      plan: plan('fd00:1::/126', 'fd00:1::4/126', { again: connection('fd00:2::/126', 'fd00:1::/126') }),
      at: ['again.tunnels[1].insideIpv6Cidr'],
      message: 'twice',
      fixed: { 'again.tunnels[1].insideIpv6Cidr': 'fd00:a9fe:1::/126' },
    },
  ],
}
