import type { Cases } from '../../cases.ts'

const plan = (destinationCidrBlock: string, connection: object, more = {}) => ({
  resources: {
    vgw: { kind: 'vpn_gateway' },
    vpn: { kind: 'vpn_connection', vpnGateway: 'vgw', ...connection },
    ...more,
    rt: { kind: 'route_table', routes: [{ destinationCidrBlock, target: 'vgw' }] },
  },
})
const fixedRoutes = { staticRoutesOnly: true, staticRoutes: ['192.168.1.0/24'] }

export const cases: Cases = {
  passes: [
    { name: 'listed', plan: plan('192.168.1.0/24', fixedRoutes) },
    { name: 'a part of what is listed', plan: plan('192.168.1.128/25', fixedRoutes) },
    { name: 'everything, some of it listed', plan: plan('0.0.0.0/0', fixedRoutes) },
    { name: 'BGP may bring it', plan: plan('192.168.9.0/24', {}) },
    {
      name: 'Direct Connect may bring it',
      plan: plan('192.168.9.0/24', fixedRoutes, { dx: { kind: 'dx_gateway_association', vpnGateway: 'vgw' } }),
    },
    {
      name: 'a connection that lists nothing yet is another rule’s',
      plan: plan('192.168.9.0/24', { staticRoutesOnly: true }),
    },
    {
      name: 'another connection lists it',
      plan: plan('192.168.9.0/24', fixedRoutes, {
        vpn2: { kind: 'vpn_connection', vpnGateway: 'vgw', ...fixedRoutes, staticRoutes: ['192.168.0.0/16'] },
      }),
    },
  ],
  fails: [
    {
      name: 'just behind what is listed',
      plan: plan('192.168.2.0/24', fixedRoutes),
      at: ['rt.routes[0].target'],
      message: 'unknown',
    },
  ],
}
