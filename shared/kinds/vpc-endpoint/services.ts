import {
  awsService,
  awsServices,
  plainServiceName,
  PRIVATE_ECS_SERVICES,
  PRIVATE_EKS_SERVICES,
  PRIVATE_FARGATE_SERVICES,
  type EndpointType,
} from '../../estate/aws-services.ts'
import type { Estate } from '../../estate/estate.ts'
import type { Id } from '../../plan/plan.ts'
import { ecsService } from '../ecs-service/record.ts'
import { eksCluster } from '../eks-cluster/record.ts'
import { vpcEndpoint } from './record.ts'

/** What the containers of a VPC need when it has no way to the internet. */
function neededIn(estate: Estate, vpcId: Id | null): readonly string[] {
  const tasks = estate.all(ecsService).filter(({ vpc }) => vpc === vpcId)
  return [
    ...(estate.all(eksCluster).some(({ vpc }) => vpc === vpcId) ? PRIVATE_EKS_SERVICES : []),
    ...(tasks.length > 0 ? PRIVATE_FARGATE_SERVICES : []),
    ...(tasks.some(({ launchType }) => launchType === 'EC2') ? PRIVATE_ECS_SERVICES : []),
  ]
}

/** Services for which another endpoint of the type makes sense in the VPC, first those its containers need. */
export function servicesFor(estate: Estate, vpcId: Id | null, type: EndpointType, except?: Id): readonly string[] {
  const others = estate.all(vpcEndpoint).filter((each) => each.vpc === vpcId && each.id !== except)
  const there = new Set(
    others.filter((each) => each.vpcEndpointType === type).map(({ service }) => plainServiceName(service)),
  )
  const all = [...neededIn(estate, vpcId), ...awsServices.map(({ name }) => name)]
  return [...new Set(all)].filter((name) => awsService(name)?.types.includes(type) === true && !there.has(name))
}

/** DynamoDB's interface endpoints have names of their own only. */
export const hasUsualName = (service: string): boolean => service !== 'dynamodb'
