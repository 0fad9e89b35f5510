import type { Cases } from '../../cases.ts'

const gateway = (bgpAsn: number | null, vpn = {}) => ({
  resources: {
    cgw: { kind: 'customer_gateway', bgpAsn, ipAddress: '8.8.4.4' },
    vgw: { kind: 'vpn_gateway' },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw', ...vpn },
  },
})
const at = ['cgw.bgpAsn']
const fixed = { 'cgw.bgpAsn': 65000 }

export const cases: Cases = {
  passes: [
    { name: 'BGP with one', plan: gateway(65000) },
    { name: 'static with one', plan: gateway(65000, { staticRoutesOnly: true, staticRoutes: ['192.168.1.0/24'] }) },
    { name: 'zero is another rule’s', plan: gateway(0) },
  ],
  fails: [
    { name: 'BGP', plan: gateway(null), at, message: 'dynamic', fixed },
    {
      name: 'static',
      plan: gateway(null, { staticRoutesOnly: true, staticRoutes: ['192.168.1.0/24'] }),
      at,
      message: 'unused',
      fixed,
    },
    { name: 'no connection', plan: gateway(null, { customerGateway: null }), at, message: 'unused', fixed },
  ],
}
