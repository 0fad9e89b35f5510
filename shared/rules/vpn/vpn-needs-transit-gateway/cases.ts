import type { Cases } from '../../cases.ts'

const plan = (fields: Record<string, unknown>, gateway: Record<string, unknown> = { vpnGateway: 'vgw' }) => ({
  resources: {
    vgw: { kind: 'vpn_gateway' },
    tgw: { kind: 'ec2_transit_gateway' },
    vpn: { kind: 'vpn_connection', ...gateway, ...fields },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'none of them', plan: plan({}) },
    { name: 'on a transit gateway', plan: plan({ enableAcceleration: true }, { transitGateway: 'tgw' }) },
    { name: 'no gateway yet', plan: plan({ enableAcceleration: true }, {}) },
  ],
  fails: [
    {
      name: 'acceleration',
      plan: plan({ enableAcceleration: true }),
      at: ['vpn.enableAcceleration'],
      message: 'acceleration',
      fixed: { 'vpn.enableAcceleration': false },
    },
    {
      name: 'IPv6 inside',
      plan: plan({ tunnelInsideIpVersion: 'ipv6' }),
      at: ['vpn.tunnelInsideIpVersion'],
      message: 'ipv6',
      fixed: { 'vpn.tunnelInsideIpVersion': 'ipv4' },
    },
    {
      name: 'an IPv6 network of the office',
      plan: plan({ localIpv6NetworkCidr: '2001:db8::/32' }),
      at: ['vpn.localIpv6NetworkCidr'],
      message: 'selectors',
      fixed: { 'vpn.localIpv6NetworkCidr': '' },
    },
    {
      name: 'private outside addresses',
      plan: plan({ outsideIpAddressType: 'PrivateIpv4' }),
      at: ['vpn.outsideIpAddressType'],
      message: 'private',
      fixed: { 'vpn.outsideIpAddressType': 'PublicIpv4' },
    },
  ],
}
