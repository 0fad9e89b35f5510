import { vpnConnection, type Tunnel } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { atOption, changeTunnel, everyTunnel, namesOf } from '../every-tunnel.ts'
import { isInOrder, isWithin, nearest, PHASE_1_LIFETIME, PHASE_2_LIFETIME } from '../limits.ts'
import { tunnelOptions } from '../sources.ts'

const lifetimes = [
  { option: 'phase1LifetimeSeconds', phase: 1, limits: PHASE_1_LIFETIME },
  { option: 'phase2LifetimeSeconds', phase: 2, limits: PHASE_2_LIFETIME },
] as const

/** Both at once: mending one alone could put phase 2 above phase 1. */
const inRange = (tunnel: Tunnel): Partial<Tunnel> =>
  Object.fromEntries(
    lifetimes.map(({ option, limits }) => {
      const value = tunnel[option]
      return [option, value === null ? null : nearest(value, limits)]
    }),
  )

/** The other rule about the two finds no new fault. */
const keepsOrder = (tunnel: Tunnel): boolean => !isInOrder(tunnel) || isInOrder({ ...tunnel, ...inRange(tunnel) })

export const rule = defineRule({
  code: 'tunnel-lifetime-range',
  severity: 'error',
  title: 'Tunnel lifetime out of range',
  reads: [vpnConnection],
  source: tunnelOptions,
  messages: {
    range:
      'The phase {phase} lifetime of tunnel {tunnel} of {connection} is {value} s; it can be {min} to {max} s, the nearest is {nearest} s.',
  },
  *check(estate) {
    for (const each of everyTunnel(estate))
      for (const { option, phase, limits } of lifetimes) {
        const value = each.tunnel[option]
        if (value === null || isWithin(value, limits)) continue
        const { min, max } = limits
        const fix = { title: `Use ${nearest(value, limits)} s`, patch: changeTunnel(each, inRange(each.tunnel)) }
        yield {
          ...atOption(each, option),
          message: 'range',
          values: { ...namesOf(each), phase, value, min, max, nearest: nearest(value, limits) },
          ...(keepsOrder(each.tunnel) && { fix }),
        }
      }
  },
})
