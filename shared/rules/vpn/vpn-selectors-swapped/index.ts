import { lanBlocks, vpcBlocks } from '../../../estate/blocks.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { officeOf, readsOfEnds, vpcsOf } from '../ends.ts'
import { areSwapped, selectorOf } from '../selectors.ts'
import { howItWorks } from '../sources.ts'

export const rule = defineRule({
  code: 'vpn-selectors-swapped',
  severity: 'warning',
  title: 'Traffic selectors the wrong way round',
  reads: readsOfEnds,
  source: howItWorks,
  messages: {
    swapped:
      '{connection} has {local} as local and {remote} as remote network, but local is the office’s side and remote is AWS’s.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const { localIpv4NetworkCidr: local, remoteIpv4NetworkCidr: remote } = connection
      const vpcs = vpcsOf(estate, connection)
      const blocks = vpcs.flatMap(vpcBlocks)
      const office = officeOf(estate, connection)
      const lans = office === undefined ? [] : lanBlocks(office)
      if (blocks.length === 0 || office === undefined || lans.length === 0) continue
      if (!areSwapped(selectorOf(local), selectorOf(remote), blocks, lans)) continue
      const patch = change(connection, { localIpv4NetworkCidr: remote, remoteIpv4NetworkCidr: local })
      const isRightThen = !areSwapped(selectorOf(remote), selectorOf(local), blocks, lans)
      yield {
        at: connection.id,
        field: local === '' ? 'remoteIpv4NetworkCidr' : 'localIpv4NetworkCidr',
        message: 'swapped',
        values: { connection: connection.name, local: local || '0.0.0.0/0', remote: remote || '0.0.0.0/0' },
        also: [...vpcs.map(({ id }) => id), office.id],
        ...(isRightThen && { fix: { title: 'Swap local and remote', patch } }),
      }
    }
  },
})
