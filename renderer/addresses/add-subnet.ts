import { addressPlan } from '../../shared/addresses/plan.ts'
import { contains, prefixText, type Prefix4 } from '../../shared/net/prefix.ts'
import { put } from '../../shared/plan/patch.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { subnetOf } from '../../shared/workspace/commands/subnets.ts'
import type { Session } from '../session/session.ts'

/** Adds a subnet with this block to the VPC, and says so; nothing when the block was just taken. */
export function addSubnet(session: Session, vpcId: Id, block: Prefix4): void {
  const { estate } = session.workspace.now()
  const isFree = addressPlan(estate)
    .free.get(vpcId)
    ?.some((free) => contains(free, block))
  if (isFree !== true) return
  const subnet = subnetOf(estate, vpcId, block)
  session.workspace.apply(put(subnet), `Add ${subnet.name}`)
  session.show({ selection: [subnet.id], announcement: `Added ${subnet.name} with ${prefixText(block)}.` })
  session.canvas?.reveal(subnet.id)
}
