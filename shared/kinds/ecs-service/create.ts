import { groupAdmitting, subnetPerZone, vpcAmong } from '../../estate/placing.ts'
import type { CreateContext } from '../kind.ts'
import { ecsService, type EcsService } from './record.ts'

/** On Fargate in one private subnet of each zone, with a group that admits its port where the VPC has one. */
export function create({ estate, into }: CreateContext): Partial<EcsService> {
  const home = vpcAmong(estate, into)
  if (home === undefined) return {}
  const port = ecsService.fields.containerPort.default ?? 80
  return {
    vpc: home,
    subnets: subnetPerZone(estate, home, 'private'),
    securityGroups: groupAdmitting(estate, home, 'office', { protocol: 'tcp', port }),
  }
}
