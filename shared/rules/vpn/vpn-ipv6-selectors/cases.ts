import type { Cases } from '../../cases.ts'

const plan = (fields: Record<string, unknown>) => ({
  resources: {
    tgw: { kind: 'ec2_transit_gateway' },
    vpn: { kind: 'vpn_connection', transitGateway: 'tgw', ...fields },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'unset', plan: plan({}) },
    {
      name: 'with IPv6 inside',
      plan: plan({
        tunnelInsideIpVersion: 'ipv6',
        localIpv6NetworkCidr: '2001:db8::/32',
        remoteIpv6NetworkCidr: '::/0',
      }),
    },
    {
      name: 'a virtual private gateway is another rule’s',
      plan: plan({ transitGateway: null, localIpv6NetworkCidr: '2001:db8::/32' }),
    },
  ],
  fails: [
    {
      name: 'the office’s side',
      plan: plan({ localIpv6NetworkCidr: '2001:db8::/32' }),
      at: ['vpn.localIpv6NetworkCidr'],
      message: 'ipv4',
      fixed: { 'vpn.localIpv6NetworkCidr': '' },
    },
    {
      name: 'AWS’s side',
      plan: plan({ remoteIpv6NetworkCidr: '2001:db8::/32' }),
      at: ['vpn.remoteIpv6NetworkCidr'],
      message: 'ipv4',
      fixed: { 'vpn.remoteIpv6NetworkCidr': '' },
    },
  ],
}
