import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { atOption, changeTunnel, everyTunnel, namesOf } from '../every-tunnel.ts'
import { isWithin, nearest, PHASE_2_LIFETIME, REKEY_MARGIN } from '../limits.ts'
import { tunnelOptions } from '../sources.ts'

export const rule = defineRule({
  code: 'tunnel-rekey-margin',
  severity: 'error',
  title: 'Rekey margin out of range',
  reads: [vpnConnection],
  source: tunnelOptions,
  messages: {
    range:
      'The rekey margin of tunnel {tunnel} of {connection} is {margin} s; it can be 60 to 1800 s, and at most half of the phase 2 lifetime: {highest} s here.',
    half: 'The rekey margin of tunnel {tunnel} of {connection} is {margin} s, more than half of the phase 2 lifetime; it can be {highest} s at most.',
  },
  *check(estate) {
    for (const each of everyTunnel(estate)) {
      const margin = each.tunnel.rekeyMarginTimeSeconds ?? REKEY_MARGIN.unset
      const lifetime = nearest(each.tunnel.phase2LifetimeSeconds ?? PHASE_2_LIFETIME.unset, PHASE_2_LIFETIME)
      const limits = { min: REKEY_MARGIN.min, max: Math.floor(lifetime / 2) }
      if (isWithin(margin, limits)) continue
      const right = nearest(margin, limits)
      yield {
        ...atOption(each, 'rekeyMarginTimeSeconds'),
        message: isWithin(margin, REKEY_MARGIN) ? ('half' as const) : ('range' as const),
        values: { ...namesOf(each), margin, highest: limits.max },
        fix: { title: `Use ${right} s`, patch: changeTunnel(each, { rekeyMarginTimeSeconds: right }) },
      }
    }
  },
})
