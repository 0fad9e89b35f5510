import type { Cases } from '../../cases.ts'

const plan = (insideIpv6Cidr: string, version = 'ipv6') => ({
  resources: {
    tgw: { kind: 'ec2_transit_gateway' },
    vpn: {
      kind: 'vpn_connection',
      transitGateway: 'tgw',
      tunnelInsideIpVersion: version,
      tunnels: [{ insideIpv6Cidr }, {}],
    },
  },
})
const fails = (name: string, cidr: string) => ({
  name,
  plan: plan(cidr),
  at: ['vpn.tunnels[0].insideIpv6Cidr'],
  message: 'form',
  fixed: { 'vpn.tunnels[0].insideIpv6Cidr': 'fd00:a9fe:1::/126' },
})

export const cases: Cases = {
  passes: [
    { name: 'a /126', plan: plan('fd12:3456::/126') },
    { name: 'the last of the range', plan: plan('fdff:ffff::/126') },
    { name: 'left to AWS', plan: plan('') },
    { name: 'a connection that carries IPv4 is another rule’s', plan: plan('fc00::/126', 'ipv4') },
  ],
  fails: [
    fails('just before the range', 'fc00::/126'),
    fails('just behind the range', 'fe00::/126'),
    fails('a /125', 'fd00:1::/125'),
    fails('a /127', 'fd00:1::/127'),
  ],
}
