import type { Cases } from '../../cases.ts'
import { alarm } from '../case-plans.ts'

const second = { vpn2: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' } }

export const cases: Cases = {
  passes: [
    { name: 'each has one', plan: alarm() },
    { name: 'no connection has one', plan: alarm({ vpnConnection: null }) },
  ],
  fails: [{ name: 'one of two has none', plan: alarm({}, second), at: ['vpn2'], message: 'none' }],
}
