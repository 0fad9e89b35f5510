import type { Cases } from '../../cases.ts'
import { hub } from '../case-plans.ts'

const two = (vpnEcmpSupport: boolean, second: object = {}) =>
  hub({
    tgw: { vpnEcmpSupport },
    cgw2: { kind: 'customer_gateway', site: 'hq', ipAddress: '203.0.113.11', deviceName: 'second' },
    vpn2: { kind: 'vpn_connection', customerGateway: 'cgw2', transitGateway: 'tgw', ...second },
  })

export const cases: Cases = {
  passes: [
    { name: 'on', plan: two(true) },
    { name: 'one connection', plan: hub({ tgw: { vpnEcmpSupport: false } }) },
    { name: 'the second is static', plan: two(false, { staticRoutesOnly: true }) },
  ],
  fails: [
    {
      name: 'off with two',
      plan: two(false),
      at: ['tgw.vpnEcmpSupport'],
      message: 'off',
      fixed: { 'tgw.vpnEcmpSupport': true },
    },
  ],
}
