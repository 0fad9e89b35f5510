import type { Cases } from '../../cases.ts'

const connection = (values: Readonly<Record<string, unknown>>, lanCidrs: readonly string[] = []) => ({
  resources: {
    hq: { kind: 'site', lanCidrs },
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    cgw: { kind: 'customer_gateway', site: 'hq' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw', ...values },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'one route', plan: connection({ staticRoutesOnly: true, staticRoutes: ['192.168.1.0/24'] }) },
    { name: 'BGP brings the routes', plan: connection({ staticRoutesOnly: false }) },
    {
      name: 'a transit gateway keeps them in its own tables',
      plan: {
        resources: {
          tgw: { kind: 'ec2_transit_gateway' },
          vpn: { kind: 'vpn_connection', transitGateway: 'tgw', staticRoutesOnly: true },
        },
      },
    },
  ],
  fails: [
    {
      name: 'none, and the office has networks',
      plan: connection({ staticRoutesOnly: true }, ['192.168.1.0/24', '192.168.2.0/24']),
      at: ['vpn.staticRoutes'],
      message: 'missing',
      fixed: { 'vpn.staticRoutes': ['192.168.1.0/24', '192.168.2.0/24'] },
    },
    {
      name: 'a network inside the VPC is not taken over',
      plan: connection({ staticRoutesOnly: true }, ['10.0.1.0/24', '192.168.2.0/24']),
      at: ['vpn.staticRoutes'],
      message: 'missing',
      fixed: { 'vpn.staticRoutes': ['192.168.2.0/24'] },
    },
    {
      name: 'none, and the office’s networks are not known',
      plan: connection({ staticRoutesOnly: true }),
      at: ['vpn.staticRoutes'],
      message: 'missing',
    },
  ],
}
