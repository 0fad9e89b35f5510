import { awsService, plainServiceName } from '../../estate/aws-services.ts'
import { isOf } from '../../plan/kind.ts'
import type { Resource } from '../../plan/plan.ts'
import { routeTable } from '../route-table/record.ts'
import { subnet } from '../subnet/record.ts'
import type { VpcEndpoint } from './record.ts'

/** A line to a route table means a gateway endpoint, one to a subnet an interface endpoint, where the service has such. */
export function join(endpoint: VpcEndpoint, other: Resource): Partial<VpcEndpoint> | undefined {
  const types = awsService(plainServiceName(endpoint.service))?.types ?? []
  if (isOf(routeTable, other) && types.includes('Gateway')) {
    const routeTables = [...new Set([...endpoint.routeTables, other.id])]
    return { vpcEndpointType: 'Gateway', subnets: [], securityGroups: [], routeTables }
  }
  if (isOf(subnet, other) && types.includes('Interface')) {
    const subnets = [...new Set([...endpoint.subnets, other.id])]
    return { vpcEndpointType: 'Interface', subnets, routeTables: [] }
  }
  return undefined
}
