import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { labelOf, optionsOf, unknownOnes, withoutUnknown } from '../algorithms.ts'
import { atOption, changeBoth, everyTunnel, namesOf } from '../every-tunnel.ts'
import { tunnelApi } from '../sources.ts'

export const rule = defineRule({
  code: 'tunnel-algorithm-unknown',
  severity: 'error',
  title: 'Algorithm AWS does not know',
  reads: [vpnConnection],
  source: tunnelApi,
  messages: {
    unknown:
      '{option} of tunnel {tunnel} of {connection} contains {values}, which AWS does not know; it knows {known}.',
  },
  *check(estate) {
    for (const each of everyTunnel(estate))
      for (const { name, values } of unknownOnes(each.tunnel))
        yield {
          ...atOption(each, name),
          message: 'unknown',
          values: {
            ...namesOf(each),
            option: labelOf(name),
            values: values.join(', '),
            known: optionsOf(name).join(', '),
          },
          fix: {
            title: 'Drop what AWS does not know, on both tunnels',
            patch: changeBoth(each.connection, withoutUnknown),
          },
        }
  },
})
