import { lanBlocks, vpcBlocks } from '../../../estate/blocks.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { contains, meantPrefix4, prefix4, type Prefix4 } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { officeOf, readsOfEnds, vpcsOf } from '../ends.ts'
import { howItWorks } from '../sources.ts'

const everything = prefix4('0.0.0.0/0')

const selectorOf = (text: string): Prefix4 => meantPrefix4(text) ?? everything

/** One side holds what the other side should, and not what it should itself. */
const areSwapped = (local: Prefix4, remote: Prefix4, home: readonly Prefix4[], lans: readonly Prefix4[]): boolean => {
  const holdsLan = (selector: Prefix4): boolean => lans.some((lan) => contains(selector, lan))
  const holdsHome = (selector: Prefix4): boolean => home.some((block) => contains(selector, block))
  const localIsHome = holdsHome(local) && !holdsLan(local)
  const remoteIsOffice = holdsLan(remote) && !holdsHome(remote)
  return localIsHome || remoteIsOffice
}

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
