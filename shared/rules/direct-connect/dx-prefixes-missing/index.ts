import { vpcBlocks } from '../../../estate/blocks.ts'
import { grouped } from '../../../estate/grouped.ts'
import { gatewayOf, officePathKinds, vpcsBehind } from '../../../estate/hybrid.ts'
import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { prefixesOf, setOf } from '../../../net/prefix-set.ts'
import { prefixText } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { allowedPrefixes } from '../sources.ts'

export const rule = defineRule({
  code: 'dx-prefixes-missing',
  severity: 'error',
  title: 'Nothing announced over Direct Connect',
  reads: [vpc, ...officePathKinds],
  source: allowedPrefixes,
  messages: {
    none: '{association} allows no prefixes, so {gateway} announces nothing to the office; write what the office shall reach, such as {example}.',
  },
  *check(estate) {
    const lines = grouped(estate.all(dxGatewayAssociation), (line) => line.dxGateway)
    for (const association of estate.all(dxGatewayAssociation)) {
      const gateway = gatewayOf(estate, association)
      if (gateway?.kind !== 'ec2_transit_gateway' || association.allowedPrefixes.length > 0) continue
      const behind = vpcsBehind(estate, association).flatMap((id) => estate.get(vpc, id) ?? [])
      const blocks = prefixesOf(setOf(behind.flatMap(vpcBlocks))).map(prefixText)
      yield {
        at: association.id,
        field: 'allowedPrefixes',
        message: 'none',
        values: { association: association.name, gateway: gateway.name, example: blocks[0] ?? '10.0.0.0/16' },
        also: [gateway.id],
        // Beside others the same blocks might be announced twice.
        ...(blocks.length > 0 &&
          lines.get(association.dxGateway ?? '')?.length === 1 && {
            fix: { title: 'Announce the VPCs behind it', patch: change(association, { allowedPrefixes: blocks }) },
          }),
      }
    }
  },
})
