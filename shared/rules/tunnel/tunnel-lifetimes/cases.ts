import type { Cases } from '../../cases.ts'
import { withTunnels } from '../case-plans.ts'

const lifetimes = (phase1LifetimeSeconds: number | null, phase2LifetimeSeconds: number | null) =>
  withTunnels({ phase1LifetimeSeconds, phase2LifetimeSeconds }, {})
const at = ['vpn.tunnels[0].phase1LifetimeSeconds']

export const cases: Cases = {
  passes: [
    { name: 'AWS’s defaults', plan: lifetimes(null, null) },
    { name: 'one second less', plan: lifetimes(3600, 3599) },
    { name: 'one second more than the default of phase 2', plan: lifetimes(3601, null) },
    { name: 'phase 2 at its highest, phase 1 unset', plan: lifetimes(null, 3600) },
  ],
  fails: [
    {
      name: 'equal',
      plan: lifetimes(3600, 3600),
      at,
      message: 'order',
      fixed: { 'vpn.tunnels[0].phase1LifetimeSeconds': 28800 },
    },
    {
      name: 'phase 1 at the default of phase 2',
      plan: lifetimes(3600, null),
      at,
      message: 'order',
      fixed: { 'vpn.tunnels[0].phase1LifetimeSeconds': 28800 },
    },
    {
      name: 'phase 2 out of every range, where no fix can be',
      plan: lifetimes(null, 28800),
      at,
      message: 'order',
    },
  ],
}
