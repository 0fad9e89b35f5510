import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { atOption, changeTunnel, everyTunnel, namesOf } from '../every-tunnel.ts'
import { isWithin, nearest } from '../limits.ts'
import { tunnelApi } from '../sources.ts'

const options = [
  { option: 'rekeyFuzzPercentage', called: 'rekey fuzz', limits: { min: 0, max: 100 }, allowed: '0 to 100 %' },
  {
    option: 'replayWindowSize',
    called: 'replay window',
    limits: { min: 64, max: 2048 },
    allowed: '64 to 2048 packets',
  },
  {
    option: 'dpdTimeoutSeconds',
    called: 'DPD timeout',
    limits: { min: 30, max: Infinity },
    allowed: '30 s or more',
  },
] as const

export const rule = defineRule({
  code: 'tunnel-option-range',
  severity: 'error',
  title: 'Tunnel option out of range',
  reads: [vpnConnection],
  source: tunnelApi,
  messages: {
    range: 'The {option} of tunnel {tunnel} of {connection} is {value}; it can be {allowed}, the nearest is {nearest}.',
  },
  *check(estate) {
    for (const each of everyTunnel(estate))
      for (const { option, called, limits, allowed } of options) {
        const value = each.tunnel[option]
        if (value === null || isWithin(value, limits)) continue
        const right = nearest(value, limits)
        yield {
          ...atOption(each, option),
          message: 'range',
          values: { ...namesOf(each), option: called, value, allowed, nearest: right },
          fix: { title: `Use ${right}`, patch: changeTunnel(each, { [option]: right }) },
        }
      }
  },
})
