import type { Cases } from '../../cases.ts'
import { withTunnels } from '../case-plans.ts'

const phase1 = (phase1LifetimeSeconds: number) => withTunnels({ phase1LifetimeSeconds }, {})
const phase2 = (phase2LifetimeSeconds: number) => withTunnels({ phase2LifetimeSeconds }, {})
const at1 = 'vpn.tunnels[0].phase1LifetimeSeconds'
const at2 = 'vpn.tunnels[0].phase2LifetimeSeconds'

export const cases: Cases = {
  passes: [
    { name: 'phase 1 at its lowest', plan: phase1(900) },
    { name: 'phase 1 at its highest', plan: phase1(28800) },
    { name: 'phase 2 at its lowest', plan: phase2(900) },
    { name: 'phase 2 at its highest', plan: phase2(3600) },
    { name: 'unset', plan: withTunnels({}) },
  ],
  fails: [
    { name: 'phase 1 below', plan: phase1(899), at: [at1], message: 'range', fixed: { [at1]: 900 } },
    { name: 'phase 1 above', plan: phase1(28801), at: [at1], message: 'range', fixed: { [at1]: 28800 } },
    { name: 'phase 2 below', plan: phase2(899), at: [at2], message: 'range', fixed: { [at2]: 900 } },
    { name: 'phase 2 above', plan: phase2(3601), at: [at2], message: 'range', fixed: { [at2]: 3600 } },
    {
      name: 'both above, mended together',
      plan: withTunnels({ phase1LifetimeSeconds: 30000, phase2LifetimeSeconds: 29000 }, {}),
      at: [at1, at2],
      message: 'range',
      fixed: { [at1]: 28800, [at2]: 3600 },
    },
  ],
}
