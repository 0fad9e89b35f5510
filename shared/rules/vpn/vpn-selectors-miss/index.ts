import { listedBriefly } from '../../../base/words.ts'
import { lanBlocks, vpcBlocks } from '../../../estate/blocks.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { overlaps, prefixText, type Prefix4 } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { officeOf, readsOfEnds, vpcsOf } from '../ends.ts'
import { areSwapped, selectorOf } from '../selectors.ts'
import { howItWorks } from '../sources.ts'

const misses = (selector: Prefix4, blocks: readonly Prefix4[]): boolean =>
  blocks.length > 0 && !blocks.some((block) => overlaps(selector, block))

export const rule = defineRule({
  code: 'vpn-selectors-miss',
  severity: 'error',
  title: 'Traffic selector for other networks',
  reads: readsOfEnds,
  source: howItWorks,
  messages: {
    local:
      'The local network {selector} of {connection} holds nothing of the office, which has {networks}: AWS drops every packet. Name a block around them, or clear it.',
    remote:
      'The remote network {selector} of {connection} holds nothing behind AWS’s end, which has {networks}: AWS drops every packet. Name a block around them, or clear it.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const { localIpv4NetworkCidr, remoteIpv4NetworkCidr } = connection
      const [local, remote] = [selectorOf(localIpv4NetworkCidr), selectorOf(remoteIpv4NetworkCidr)]
      if (local.length === 0 && remote.length === 0) continue
      const office = officeOf(estate, connection)
      const lans = office === undefined ? [] : lanBlocks(office)
      const homes = vpcsOf(estate, connection).flatMap(vpcBlocks)
      if (areSwapped(local, remote, homes, lans)) continue
      const sides = [
        { field: 'localIpv4NetworkCidr', message: 'local', selector: local, blocks: lans },
        { field: 'remoteIpv4NetworkCidr', message: 'remote', selector: remote, blocks: homes },
      ] as const
      for (const { field, message, selector, blocks } of sides) {
        if (!misses(selector, blocks)) continue
        const networks = listedBriefly(blocks.map(prefixText))
        yield {
          at: connection.id,
          field,
          message,
          values: { connection: connection.name, selector: prefixText(selector), networks },
          fix: { title: 'Clear it', patch: change(connection, { [field]: '' }) },
        }
      }
    }
  },
})
