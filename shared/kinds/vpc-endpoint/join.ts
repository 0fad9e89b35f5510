import { awsService, plainServiceName } from '../../estate/aws-services.ts'
import { isOf } from '../../plan/kind.ts'
import type { Resource } from '../../plan/plan.ts'
import { routeTable } from '../route-table/record.ts'
import type { VpcEndpoint } from './record.ts'

/** A line to a route table means a gateway endpoint, where the service has such. */
export function join(endpoint: VpcEndpoint, other: Resource): Partial<VpcEndpoint> | undefined {
  const service = awsService(plainServiceName(endpoint.service))
  if (!isOf(routeTable, other) || service?.types.includes('Gateway') !== true) return undefined
  const routeTables = [...new Set([...endpoint.routeTables, other.id])]
  return { vpcEndpointType: 'Gateway', subnets: [], securityGroups: [], routeTables }
}
