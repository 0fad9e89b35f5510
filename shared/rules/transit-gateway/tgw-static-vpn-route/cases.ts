import type { Cases } from '../../cases.ts'
import { everything, hub, tableOf } from '../case-plans.ts'

const fixedRoutes = { staticRoutesOnly: true }
const route = (destinationCidrBlock: string, attachment = 'vpn') => ({ destinationCidrBlock, attachment })
const plan = (routes: readonly object[], more = {}) => hub({ vpn: fixedRoutes, tgw: { routes }, ...more })
const at = ['vpn.transitGateway']

export const cases: Cases = {
  passes: [
    { name: 'BGP', plan: hub() },
    { name: 'a route', plan: plan([route('192.168.1.0/24')]) },
    { name: 'a route over all', plan: plan([route('192.168.0.0/16')]) },
    {
      name: 'a route of a table of the plan',
      plan: plan([], { table: tableOf(['attach-prod'], [], { routes: [route('192.168.1.0/24')] }) }),
    },
    {
      name: 'a route to another connection of the office',
      plan: plan([route('192.168.1.0/24', 'vpn2')], {
        vpn2: { kind: 'vpn_connection', customerGateway: 'cgw', transitGateway: 'tgw', ...fixedRoutes },
      }),
    },
  ],
  fails: [
    {
      name: 'none, and the default table learns nothing',
      plan: plan([], { tgw: { defaultRouteTablePropagation: false } }),
      at,
      message: 'none',
    },
    {
      name: 'none',
      plan: plan([]),
      at,
      message: 'none',
      fixed: { 'tgw.routes': [{ destinationCidrBlock: '192.168.1.0/24', blackhole: false, attachment: 'vpn' }] },
    },
    {
      name: 'none, and the office’s networks are not known',
      plan: plan([], { hq: { lanCidrs: [] } }),
      at,
      message: 'none',
    },
    {
      name: 'to one network of two',
      plan: plan([route('192.168.1.0/24')], {
        hq: { lanCidrs: ['192.168.1.0/24', '192.168.2.0/24'] },
        'rt-prod': { routes: [] },
        'rt-dev': { routes: [] },
      }),
      at,
      message: 'part',
      fixed: { 'tgw.routes[1].destinationCidrBlock': '192.168.2.0/24' },
    },
    {
      name: 'a blackhole',
      plan: plan([{ destinationCidrBlock: '192.168.1.0/24', blackhole: true }]),
      at,
      message: 'none',
    },
    {
      name: 'several tables to choose from',
      plan: plan([], { table: tableOf(['attach-prod'], everything) }),
      at,
      message: 'none',
    },
  ],
}
