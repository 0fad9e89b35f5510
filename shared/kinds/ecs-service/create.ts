import type { Estate } from '../../estate/estate.ts'
import { groupAdmitting, subnetPerZone, vpcAmong } from '../../estate/placing.ts'
import { wayOut } from '../../estate/ways-out.ts'
import type { Id } from '../../plan/plan.ts'
import type { CreateContext } from '../kind.ts'
import { subnet } from '../subnet/record.ts'
import { ecsService, type EcsService } from './record.ts'

type Placement = Pick<EcsService, 'subnets' | 'assignPublicIp'>

/** Private where tasks find a way out to pull their image, else in public subnets, else private all the same. */
function placementIn(estate: Estate, vpcId: Id): Placement {
  const ways = (ids: readonly Id[]) =>
    ids.flatMap((id) => estate.get(subnet, id) ?? []).map((each) => wayOut(estate, each))
  const subnets = subnetPerZone(estate, vpcId, 'private')
  const open = subnetPerZone(estate, vpcId, 'public')
  const isClosed = ways(subnets).some((way) => way !== 'all')
  return isClosed && ways(open).every((way) => way !== undefined)
    ? { subnets: open, assignPublicIp: true }
    : { subnets, assignPublicIp: false }
}

/** On Fargate, one subnet of each zone, with a group that admits its port where the VPC has one. */
export function create({ estate, into }: CreateContext): Partial<EcsService> {
  const home = vpcAmong(estate, into)
  if (home === undefined) return {}
  const port = ecsService.fields.containerPort.default ?? 80
  return {
    vpc: home,
    ...placementIn(estate, home),
    securityGroups: groupAdmitting(estate, home, 'office', { protocol: 'tcp', port }),
  }
}
