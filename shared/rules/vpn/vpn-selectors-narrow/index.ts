import { listedBriefly } from '../../../base/words.ts'
import { lanBlocks, vpcBlocks } from '../../../estate/blocks.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { contains, meantPrefix4, overlaps, prefixText, type Prefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { officeOf, readsOfEnds, vpcsOf } from '../ends.ts'
import { howItWorks } from '../sources.ts'

/** Those not wholly inside the selector; none where it holds nothing of any, which is another matter. */
function leftOut(selector: string, blocks: readonly Prefix4[]): readonly string[] {
  const block = meantPrefix4(selector)
  if (block === undefined || !blocks.some((each) => overlaps(block, each))) return []
  return blocks.filter((each) => !contains(block, each)).map(prefixText)
}

export const rule = defineRule({
  code: 'vpn-selectors-narrow',
  severity: 'warning',
  title: 'Traffic selector leaves a network out',
  reads: readsOfEnds,
  source: howItWorks,
  messages: {
    local:
      'The local network {selector} of {connection} leaves out {networks} of the office, or a part of it: AWS drops packets from and to there. Widen it to a block that holds all, or clear it.',
    remote:
      'The remote network {selector} of {connection} leaves out {networks} behind AWS’s end, or a part of it: its packets are dropped. Widen it to a block that holds all, or clear it.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const { localIpv4NetworkCidr: local, remoteIpv4NetworkCidr: remote } = connection
      const office = officeOf(estate, connection)
      const lans = leftOut(local, office === undefined ? [] : lanBlocks(office))
      const blocks = leftOut(remote, vpcsOf(estate, connection).flatMap(vpcBlocks))
      const values = { connection: connection.name }
      const at = connection.id
      if (lans.length > 0) {
        const networks = listedBriefly(lans)
        yield { at, field: 'localIpv4NetworkCidr', message: 'local', values: { ...values, selector: local, networks } }
      }
      if (blocks.length > 0) {
        const networks = listedBriefly(blocks)
        yield {
          at,
          field: 'remoteIpv4NetworkCidr',
          message: 'remote',
          values: { ...values, selector: remote, networks },
        }
      }
    }
  },
})
