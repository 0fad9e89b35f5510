import { prefixText, type Prefix4 } from '../../shared/net/prefix.ts'
import { put } from '../../shared/plan/patch.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { subnetOf } from '../../shared/workspace/commands/subnets.ts'
import { withPlaces } from '../../shared/workspace/commands/with-places.ts'
import type { Session } from '../session/session.ts'

/** Adds a subnet with this block to the VPC, and says so. */
export function addSubnet(session: Session, vpcId: Id, block: Prefix4): void {
  const { plan, estate } = session.workspace.now()
  const subnet = subnetOf(estate, vpcId, block)
  session.workspace.apply(withPlaces(plan, put(subnet)), `Add ${subnet.name}`)
  session.show({ selection: [subnet.id], announcement: `Added ${subnet.name} with ${prefixText(block)}.` })
  session.canvas?.reveal(subnet.id)
}
