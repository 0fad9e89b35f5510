import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { atOption, changeTunnel, everyTunnel, namesOf } from '../every-tunnel.ts'
import { isInOrder, lifetimesOf, PHASE_1_LIFETIME } from '../limits.ts'
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
      if (isInOrder(each.tunnel)) continue
      const { phase1, phase2 } = lifetimesOf(each.tunnel)
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
