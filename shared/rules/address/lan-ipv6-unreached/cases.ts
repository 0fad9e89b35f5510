import type { Cases } from '../../cases.ts'

const plan = (connection: Record<string, unknown>, lan = '2001:db8::/48') => ({
  resources: {
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24', lan] },
    cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.4.4' },
    tgw: { kind: 'ec2_transit_gateway' },
    vgw: { kind: 'vpn_gateway' },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', ...connection },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'IPv4 alone', plan: plan({ vpnGateway: 'vgw' }, '192.168.2.0/24') },
    { name: 'a connection with IPv6 inside', plan: plan({ transitGateway: 'tgw', tunnelInsideIpVersion: 'ipv6' }) },
    { name: 'an office without a connection', plan: plan({ customerGateway: null, vpnGateway: 'vgw' }) },
    {
      name: 'Direct Connect carries both',
      plan: {
        resources: { ...plan({ vpnGateway: 'vgw' }).resources, dx: { kind: 'dx_gateway', sites: ['hq'] } },
      },
    },
  ],
  fails: [
    {
      name: 'a virtual private gateway',
      plan: plan({ vpnGateway: 'vgw' }),
      at: ['hq.lanCidrs[1]'],
      message: 'unreached',
    },
    {
      name: 'a transit gateway with IPv4 inside',
      plan: plan({ transitGateway: 'tgw' }),
      at: ['hq.lanCidrs[1]'],
      message: 'unreached',
    },
  ],
}
