import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { atOption, changeTunnel, everyTunnel, namesOf } from '../every-tunnel.ts'
import { PHASE_1_LIFETIME, PHASE_2_LIFETIME } from '../limits.ts'
import { tunnelOptions } from '../sources.ts'

export const rule = defineRule({
  code: 'tunnel-lifetimes',
  severity: 'error',
  title: 'Phase 2 lifetime not below phase 1',
  reads: [vpnConnection],
  source: tunnelOptions,
  messages: {
    order:
      'The phase 2 lifetime of tunnel {tunnel} of {connection} is {phase2} s, which must be less than phase 1’s {phase1} s.',
  },
  *check(estate) {
    for (const each of everyTunnel(estate)) {
      const phase1 = each.tunnel.phase1LifetimeSeconds ?? PHASE_1_LIFETIME.unset
      const phase2 = each.tunnel.phase2LifetimeSeconds ?? PHASE_2_LIFETIME.unset
      if (phase2 < phase1) continue
      const longest = PHASE_1_LIFETIME.max
      const patch = changeTunnel(each, { phase1LifetimeSeconds: longest })
      yield {
        ...atOption(each, 'phase1LifetimeSeconds'),
        message: 'order',
        values: { ...namesOf(each), phase1, phase2 },
        ...(phase2 < longest && { fix: { title: `Use ${longest} s for phase 1`, patch } }),
      }
    }
  },
})
