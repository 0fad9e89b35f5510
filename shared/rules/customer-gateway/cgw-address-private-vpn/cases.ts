import type { Cases } from '../../cases.ts'

const plan = (ipAddress: string, more: Record<string, unknown> = {}) => ({
  resources: {
    cgw: { kind: 'customer_gateway', ipAddress },
    tgw: { kind: 'ec2_transit_gateway' },
    vpn: {
      kind: 'vpn_connection',
      customerGateway: 'cgw',
      transitGateway: 'tgw',
      outsideIpAddressType: 'PrivateIpv4',
      ...more,
    },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a private address', plan: plan('10.9.0.1') },
    { name: 'a connection over the internet', plan: plan('8.8.4.4', { outsideIpAddressType: 'PublicIpv4' }) },
  ],
  fails: [{ name: 'a public address', plan: plan('8.8.4.4'), at: ['cgw.ipAddress'], message: 'public' }],
}
