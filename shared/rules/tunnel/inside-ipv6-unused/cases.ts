import type { Cases } from '../../cases.ts'

const plan = (fields: Record<string, unknown>, insideIpv6Cidr = 'fd00:1::/126') => ({
  resources: {
    vgw: { kind: 'vpn_gateway' },
    tgw: { kind: 'ec2_transit_gateway' },
    vpn: { kind: 'vpn_connection', tunnels: [{ insideIpv6Cidr }, {}], ...fields },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'with IPv6 inside', plan: plan({ transitGateway: 'tgw', tunnelInsideIpVersion: 'ipv6' }) },
    { name: 'unset', plan: plan({ vpnGateway: 'vgw' }, '') },
  ],
  fails: [
    {
      name: 'with IPv4 inside',
      plan: plan({ transitGateway: 'tgw' }),
      at: ['vpn.tunnels[0].insideIpv6Cidr'],
      message: 'ipv4',
      fixed: { 'vpn.tunnels[0].insideIpv6Cidr': '' },
    },
    {
      name: 'on a virtual private gateway',
      plan: plan({ vpnGateway: 'vgw' }),
      at: ['vpn.tunnels[0].insideIpv6Cidr'],
      message: 'ipv4',
      fixed: { 'vpn.tunnels[0].insideIpv6Cidr': '' },
    },
  ],
}
