import type { Cases } from '../../cases.ts'
import { withTunnels } from '../case-plans.ts'

const margin = (rekeyMarginTimeSeconds: number | null, phase2LifetimeSeconds: number | null = null) =>
  withTunnels({ rekeyMarginTimeSeconds, phase2LifetimeSeconds }, {})
const at = 'vpn.tunnels[0].rekeyMarginTimeSeconds'

export const cases: Cases = {
  passes: [
    { name: 'AWS’s default', plan: margin(null) },
    { name: 'the lowest', plan: margin(60) },
    { name: 'the highest, half of an hour', plan: margin(1800) },
    { name: 'exactly half', plan: margin(450, 900) },
    { name: 'the default fits the shortest lifetime', plan: margin(null, 900) },
    { name: 'half of the shortest lifetime, when that itself is too short', plan: margin(450, 500) },
  ],
  fails: [
    { name: 'below', plan: margin(59), at: [at], message: 'range', fixed: { [at]: 60 } },
    { name: 'above', plan: margin(1801), at: [at], message: 'range', fixed: { [at]: 1800 } },
    { name: 'a second more than half', plan: margin(451, 900), at: [at], message: 'half', fixed: { [at]: 450 } },
    { name: 'half of an odd lifetime', plan: margin(451, 901), at: [at], message: 'half', fixed: { [at]: 450 } },
  ],
}
