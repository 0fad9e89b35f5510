import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { meantPrefix, overlaps, prefixText, resized, type Prefix } from '../../../net/prefix.ts'
import { linkLocal } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'
import { howTransitWorks } from '../sources.ts'

const limits = { 4: 24, 6: 64 } as const

function faultIn(block: Prefix): 'small' | 'linkLocal' | undefined {
  if (block.family === 4 && overlaps(linkLocal, block)) return 'linkLocal'
  return block.length > limits[block.family] ? 'small' : undefined
}

export const rule = defineRule({
  code: 'tgw-cidr-block',
  severity: 'error',
  title: 'Transit gateway CIDR block AWS refuses',
  reads: [ec2TransitGateway],
  source: howTransitWorks,
  messages: {
    small: '{cidr} is too small; a transit gateway takes /{longest} or larger, such as {larger}.',
    linkLocal: '{cidr} lies in 169.254.0.0/16, which is for the inside of tunnels; take another block.',
  },
  *check(estate) {
    for (const gateway of estate.all(ec2TransitGateway))
      for (const [index, cidr] of gateway.transitGatewayCidrBlocks.entries()) {
        const block = meantPrefix(cidr)
        const message = block && faultIn(block)
        if (block === undefined || message === undefined) continue
        const longest = limits[block.family]
        const larger = block.family === 4 ? prefixText(resized(block, longest)) : '2001:db8::/64'
        yield {
          at: gateway.id,
          field: `transitGatewayCidrBlocks[${index}]`,
          message,
          values: { cidr, longest, larger },
        }
      }
  },
})
