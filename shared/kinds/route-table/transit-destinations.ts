import { lanBlocks, vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { officePathsOf } from '../../estate/hybrid.ts'
import { attachmentsOf, leadsTo } from '../../estate/transit.ts'
import { prefixText, type Prefix4 } from '../../net/prefix.ts'
import { minus, prefixesOf, setOf } from '../../net/prefix-set.ts'
import type { Id } from '../../plan/plan.ts'
import { vpc } from '../vpc/record.ts'

function otherVpcBlocks(estate: Estate, vpcId: Id, gatewayId: Id): readonly Prefix4[] {
  const attachments = attachmentsOf(estate, gatewayId).filter(
    (each) => each.kind === 'ec2_transit_gateway_vpc_attachment',
  )
  const own = attachments.find((each) => each.vpc === vpcId)
  if (own === undefined) return []
  return attachments
    .filter((each) => leadsTo(estate, own, each))
    .flatMap((each) => estate.get(vpc, each.vpc) ?? [])
    .flatMap(vpcBlocks)
}

/** What hosts of the VPC reach through the transit gateway: offices, and the VPCs its tables lead to. */
export function transitDestinations(estate: Estate, vpcId: Id, gatewayId: Id): readonly string[] {
  const home = estate.get(vpc, vpcId)
  const offices = officePathsOf(estate, vpcId).filter(({ gateway }) => gateway.id === gatewayId)
  const blocks = [...offices.flatMap(({ site }) => lanBlocks(site)), ...otherVpcBlocks(estate, vpcId, gatewayId)]
  return prefixesOf(minus(setOf(blocks), setOf(home === undefined ? [] : vpcBlocks(home)))).map(prefixText)
}
