import { AMAZON_DEFAULT_ASN, usedAsns } from '../../estate/asns.ts'
import type { Estate } from '../../estate/estate.ts'
import { freePrivateBlock } from '../../estate/private-space.ts'
import { freePrivateAsn } from '../../net/asn.ts'
import { prefixText } from '../../net/prefix.ts'
import type { Ec2TransitGateway } from './record.ts'

/** An ASN that no gateway of the plan has; a free /24. */
export function suggest(_gateway: Ec2TransitGateway, estate: Estate, field: string): readonly string[] {
  if (field === 'amazonSideAsn') return [String(freePrivateAsn(usedAsns(estate), AMAZON_DEFAULT_ASN))]
  const free = field === 'transitGatewayCidrBlocks' ? freePrivateBlock(estate, 24) : undefined
  return free === undefined ? [] : [prefixText(free)]
}
