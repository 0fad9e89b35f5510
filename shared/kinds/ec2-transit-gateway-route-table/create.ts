import type { CreateContext } from '../kind.ts'
import { ec2TransitGateway } from '../ec2-transit-gateway/record.ts'
import type { Ec2TransitGatewayRouteTable } from './record.ts'

/** Of the chosen transit gateway, else of the plan’s only one. */
export function create({ estate, into }: CreateContext): Partial<Ec2TransitGatewayRouteTable> {
  const all = estate.all(ec2TransitGateway)
  const only = all.length === 1 ? all[0]?.id : undefined
  return { transitGateway: into.find((id) => estate.get(ec2TransitGateway, id) !== undefined) ?? only ?? null }
}
