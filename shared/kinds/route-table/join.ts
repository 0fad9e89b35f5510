import type { Resource } from '../../plan/plan.ts'
import { isOf } from '../../plan/kind.ts'
import { internetGateway } from '../internet-gateway/record.ts'
import type { RouteTable } from './record.ts'

/** A line to an internet gateway means the default route. */
export function join(table: RouteTable, other: Resource): Partial<RouteTable> | undefined {
  if (!isOf(internetGateway, other)) return undefined
  const others = table.routes.filter((route) => route.destinationCidrBlock !== '0.0.0.0/0')
  return { routes: [...others, { destinationCidrBlock: '0.0.0.0/0', destinationPrefixList: null, target: other.id }] }
}
