import type { CasePlan, Cases } from '../../cases.ts'

const connection = (staticRoutes: readonly string[], more: object = {}) => ({
  kind: 'vpn_connection',
  customerGateway: 'cgw',
  vpnGateway: 'vgw',
  staticRoutesOnly: true,
  staticRoutes,
  ...more,
})
const plan = (first: object, second: object): CasePlan => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24', '192.168.2.0/24'] },
    cgw: { kind: 'customer_gateway', site: 'hq' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    vpn: { kind: 'vpn_connection', ...first },
    vpn2: { kind: 'vpn_connection', ...second },
  },
})
const one = ['192.168.1.0/24']
const both = ['192.168.1.0/24', '192.168.2.0/24']
const fixed = { 'vpn2.staticRoutes': both }

export const cases: Cases = {
  passes: [
    { name: 'both list both', plan: plan(connection(both), connection(both)) },
    { name: 'on neither is another rule’s', plan: plan(connection(one), connection(one)) },
    { name: 'to another gateway', plan: plan(connection(both), connection(one, { vpnGateway: null })) },
  ],
  fails: [
    {
      name: 'the second lists one',
      plan: plan(connection(both), connection(one)),
      at: ['vpn2.staticRoutes'],
      message: 'missing',
      fixed,
    },
    {
      name: 'the first learns them by BGP',
      plan: plan(connection([], { staticRoutesOnly: false }), connection(one)),
      at: ['vpn2.staticRoutes'],
      message: 'missing',
      fixed,
    },
  ],
}
