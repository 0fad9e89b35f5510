import type { Estate } from '../../estate/estate.ts'
import { attachmentsOf, farEndOf } from '../../estate/transit.ts'
import type { Resource } from '../../plan/plan.ts'
import { ec2TransitGatewayRouteTable, type Ec2TransitGatewayRouteTable } from './record.ts'

/**
 * A line to what is attached to its transit gateway, a VPC or an office’s gateway, means that packets from there
 * follow this table. Where they follow one already, it means that this table learns the networks there.
 */
export function join(
  table: Ec2TransitGatewayRouteTable,
  other: Resource,
  estate: Estate,
): Partial<Ec2TransitGatewayRouteTable> | undefined {
  const attachments = attachmentsOf(estate, table.transitGateway ?? '').filter((each) => farEndOf(each) === other.id)
  const followed = new Set(estate.all(ec2TransitGatewayRouteTable).flatMap(({ associations }) => associations))
  const free = attachments.filter(({ id }) => !followed.has(id)).map(({ id }) => id)
  if (free.length > 0) return { associations: [...table.associations, ...free] }
  const learnt = new Set([...table.propagations, ...attachments.map(({ id }) => id)])
  return learnt.size > table.propagations.length ? { propagations: [...learnt] } : undefined
}
