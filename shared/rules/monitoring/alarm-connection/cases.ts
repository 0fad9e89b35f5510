import type { Cases } from '../../cases.ts'
import { alarm } from '../case-plans.ts'

export const cases: Cases = {
  passes: [{ name: 'a connection', plan: alarm() }],
  fails: [{ name: 'none', plan: alarm({ vpnConnection: null }), at: ['alarm.vpnConnection'], message: 'none' }],
}
