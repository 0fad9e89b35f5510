import type { Cases } from '../../cases.ts'

const routes = (staticRoutes: readonly string[], lanCidrs: readonly string[], staticRoutesOnly = true) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    hq: { kind: 'site', lanCidrs },
    cgw: { kind: 'customer_gateway', site: 'hq' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw', staticRoutesOnly, staticRoutes },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'each has one', plan: routes(['192.168.1.0/24', '192.168.2.0/24'], ['192.168.1.0/24', '192.168.2.0/24']) },
    { name: 'a summary', plan: routes(['192.168.0.0/16'], ['192.168.1.0/24', '192.168.2.0/24']) },
    { name: 'two halves', plan: routes(['192.168.1.0/25', '192.168.1.128/25'], ['192.168.1.0/24']) },
    { name: 'no routes at all is another rule’s', plan: routes([], ['192.168.1.0/24']) },
    {
      name: 'a LAN inside the VPC is another rule’s',
      plan: routes(['192.168.1.0/24'], ['192.168.1.0/24', '10.0.1.0/24']),
    },
    {
      name: 'another connection lists it, which is another rule’s',
      plan: {
        resources: {
          ...routes(['192.168.1.0/24'], ['192.168.1.0/24', '192.168.2.0/24']).resources,
          vpn2: {
            kind: 'vpn_connection',
            customerGateway: 'cgw',
            vpnGateway: 'vgw',
            staticRoutesOnly: true,
            staticRoutes: ['192.168.2.0/24'],
          },
        },
      },
    },
    {
      name: 'Direct Connect leads there',
      plan: {
        resources: {
          ...routes(['192.168.1.0/24'], ['192.168.1.0/24', '192.168.2.0/24']).resources,
          dx: { kind: 'dx_gateway', sites: ['hq'] },
          association: { kind: 'dx_gateway_association', dxGateway: 'dx', vpnGateway: 'vgw' },
        },
      },
    },
    { name: 'BGP', plan: routes([], ['192.168.1.0/24'], false) },
  ],
  fails: [
    {
      name: 'another network is listed by a slip of the pen',
      plan: routes(['192.168.10.0/24'], ['192.168.1.0/24']),
      at: ['vpn.staticRoutes'],
      message: 'missing',
      fixed: { 'vpn.staticRoutes': ['192.168.10.0/24', '192.168.1.0/24'] },
    },
    {
      name: 'the second has none',
      plan: routes(['192.168.1.0/24'], ['192.168.1.0/24', '192.168.2.0/24']),
      at: ['vpn.staticRoutes'],
      message: 'missing',
      fixed: { 'vpn.staticRoutes': ['192.168.1.0/24', '192.168.2.0/24'] },
    },
    {
      name: 'only a half',
      plan: routes(['192.168.1.0/25'], ['192.168.1.0/24']),
      at: ['vpn.staticRoutes'],
      message: 'missing',
      fixed: { 'vpn.staticRoutes': ['192.168.1.0/25', '192.168.1.0/24'] },
    },
  ],
}
