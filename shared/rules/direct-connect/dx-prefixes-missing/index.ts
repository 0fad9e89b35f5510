import { listedBriefly } from '../../../base/words.ts'
import { vpcBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { grouped } from '../../../estate/grouped.ts'
import { gatewayOf, officePathKinds, vpcsBehind } from '../../../estate/hybrid.ts'
import { dxGatewayAssociation, type DxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import type { Ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { prefixesOf, setOf } from '../../../net/prefix-set.ts'
import { prefixText } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { allowedPrefixes } from '../sources.ts'
import { transports } from '../transports.ts'

/** What the office shall learn here: the VPCs, or the outside addresses of the tunnels that lead to them. */
function wanted(estate: Estate, association: DxGatewayAssociation, gateway: Ec2TransitGateway): readonly string[] {
  if (transports(estate).has(association.id)) return gateway.transitGatewayCidrBlocks
  const behind = vpcsBehind(estate, association).flatMap((id) => estate.get(vpc, id) ?? [])
  return prefixesOf(setOf(behind.flatMap(vpcBlocks))).map(prefixText)
}

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
      const blocks = wanted(estate, association, gateway)
      yield {
        at: association.id,
        field: 'allowedPrefixes',
        message: 'none',
        values: { association: association.name, gateway: gateway.name, example: blocks[0] ?? '10.0.0.0/16' },
        also: [gateway.id],
        // Beside others the same blocks might be announced twice.
        ...(blocks.length > 0 &&
          lines.get(association.dxGateway ?? '')?.length === 1 && {
            fix: {
              title: `Announce ${listedBriefly(blocks)}`,
              patch: change(association, { allowedPrefixes: blocks }),
            },
          }),
      }
    }
  },
})
