import { vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { attachmentsOf } from '../../estate/transit.ts'
import { prefixText } from '../../net/prefix.ts'
import type { Id } from '../../plan/plan.ts'
import { vpc } from '../vpc/record.ts'

/** Blocks of the VPCs attached to the transit gateway. */
export const prefixesBehind = (estate: Estate, transitGateway: Id): readonly string[] =>
  attachmentsOf(estate, transitGateway)
    .flatMap((each) => (each.kind === 'ec2_transit_gateway_vpc_attachment' ? (estate.get(vpc, each.vpc) ?? []) : []))
    .flatMap((each) => vpcBlocks(each).map(prefixText))
