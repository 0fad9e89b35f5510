import { listedBriefly } from '../../../base/words.ts'
import { vpcBlocks } from '../../../estate/blocks.ts'
import { officePathKinds, vpcsBehind } from '../../../estate/hybrid.ts'
import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { transports } from '../transports.ts'
import { minus, prefixesOf, setOf } from '../../../net/prefix-set.ts'
import { meantPrefix4, prefixText } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { allowedPrefixes } from '../sources.ts'

export const rule = defineRule({
  code: 'dx-prefixes-miss-vpc',
  severity: 'error',
  title: 'VPC that Direct Connect does not announce',
  reads: [vpc, ...officePathKinds],
  source: allowedPrefixes,
  messages: {
    missed: '{association} allows no prefix that holds {blocks} of {vpc}, so the office never learns the way there.',
  },
  *check(estate) {
    const carrying = transports(estate)
    for (const association of estate.all(dxGatewayAssociation)) {
      if (association.allowedPrefixes.length === 0 || carrying.has(association.id)) continue
      const allowed = setOf(association.allowedPrefixes.flatMap((text) => meantPrefix4(text) ?? []))
      for (const id of vpcsBehind(estate, association)) {
        const home = estate.get(vpc, id)
        const missed = minus(setOf(home === undefined ? [] : vpcBlocks(home)), allowed)
        if (home === undefined || missed.length === 0) continue
        yield {
          at: association.id,
          field: 'allowedPrefixes',
          message: 'missed',
          values: {
            association: association.name,
            blocks: listedBriefly(prefixesOf(missed).map(prefixText)),
            vpc: home.name,
          },
          also: [home.id],
        }
      }
    }
  },
})
