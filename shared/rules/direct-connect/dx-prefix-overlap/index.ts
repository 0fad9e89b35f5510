import { grouped } from '../../../estate/grouped.ts'
import { dxGatewayAssociation, type DxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { firstOverlaps } from '../../../net/overlap.ts'
import { meantPrefix4, type Prefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { allowedPrefixes } from '../sources.ts'

interface Allowed {
  readonly line: DxGatewayAssociation
  readonly index: number
  readonly text: string
  readonly block: Prefix4
}

const allowedBy = (line: DxGatewayAssociation): readonly Allowed[] =>
  line.allowedPrefixes.flatMap((text, index) => {
    const block = meantPrefix4(text)
    return block === undefined ? [] : [{ line, index, text, block }]
  })

export const rule = defineRule({
  code: 'dx-prefix-overlap',
  severity: 'warning',
  title: 'Allowed prefixes overlap',
  reads: [dxGatewayAssociation, ec2TransitGateway],
  source: allowedPrefixes,
  messages: {
    idle: '{prefix} lies in {other}, which {association} allows too; one of them can go.',
    transit:
      '{prefix} overlaps {other}, which {first} allows on the same Direct Connect gateway: the office has two ways there and only one is right.',
  },
  *check(estate) {
    for (const lines of grouped(estate.all(dxGatewayAssociation), (line) => line.dxGateway).values()) {
      const allowed = lines
        .filter((line) => estate.get(ec2TransitGateway, line.transitGateway) !== undefined)
        .flatMap(allowedBy)
      for (const [i, first] of firstOverlaps(allowed.map(({ block }) => block)).entries()) {
        const [each, other] = [allowed[i], first === undefined ? undefined : allowed[first]]
        if (each === undefined || other === undefined) continue
        yield {
          at: each.line.id,
          field: `allowedPrefixes[${each.index}]`,
          message: each.line === other.line ? ('idle' as const) : ('transit' as const),
          values: {
            prefix: each.text,
            other: other.text,
            association: each.line.name,
            first: other.line.name,
          },
          also: each.line === other.line ? [] : [other.line.id],
        }
      }
    }
  },
})
