import { STRONG_ALGORITHMS } from '../../../estate/tunnels.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { labelOf, weakOnes, type Chosen } from '../algorithms.ts'
import { atOption, changeBoth, everyTunnel, namesOf } from '../every-tunnel.ts'
import { tunnelOptions } from '../sources.ts'

const textOf = (ones: readonly Chosen[]): string =>
  ones.map(({ name, values }) => `${labelOf(name)} ${values.join(', ')}`).join('; ')

export const rule = defineRule({
  code: 'tunnel-weak-algorithms',
  severity: 'warning',
  title: 'Tunnel accepts weak algorithms',
  reads: [vpnConnection],
  source: tunnelOptions,
  messages: {
    weak: 'Tunnel {tunnel} of {connection} accepts weak algorithms ({weak}); where nothing is chosen AWS accepts all. Choose IKEv2, SHA2 and Diffie-Hellman groups 14 to 21.',
  },
  *check(estate) {
    for (const each of everyTunnel(estate)) {
      const weak = weakOnes(each.tunnel)
      const [first] = weak
      if (first === undefined) continue
      const patch = changeBoth(each.connection, (tunnel) => ({ ...tunnel, ...STRONG_ALGORITHMS }))
      yield {
        ...atOption(each, first.name),
        message: 'weak',
        values: { ...namesOf(each), weak: textOf(weak) },
        fix: { title: 'Use IKEv2, AES256-GCM-16, SHA2-256 and group 20 on both tunnels', patch },
      }
    }
  },
})
