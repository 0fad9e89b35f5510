import type { Estate } from '../../estate/estate.ts'
import { hasIpv6 } from '../../estate/ipv6.ts'
import type { Id, Resource } from '../../plan/plan.ts'
import { vpc } from '../vpc/record.ts'
import type { Route, RouteTable } from './record.ts'
import { transitDestinations } from './transit-destinations.ts'

const routeTo =
  (target: Id) =>
  (destinationCidrBlock: string): Route => ({
    destinationCidrBlock,
    destinationPrefixList: null,
    target,
  })

/** Instead of those the table has for the same destinations. */
function withRoutes(table: RouteTable, destinations: readonly string[], target: Id): Partial<RouteTable> {
  const others = table.routes.filter(({ destinationCidrBlock }) => !destinations.includes(destinationCidrBlock))
  return { routes: [...others, ...destinations.map(routeTo(target))] }
}

/** Where nothing is known behind the transit gateway yet: the private networks. */
function throughTransit(table: RouteTable, gateway: Id, estate: Estate): readonly string[] {
  const known = table.vpc === null ? [] : transitDestinations(estate, table.vpc, gateway)
  return known.length > 0 ? known : ['10.0.0.0/8']
}

/** To a door it means the default route, to a transit gateway what is behind it, to the office's gateway propagation. */
export function join(table: RouteTable, other: Resource, estate: Estate): Partial<RouteTable> | undefined {
  const home = estate.get(vpc, table.vpc)
  switch (other.kind) {
    case 'internet_gateway':
      return withRoutes(table, home !== undefined && hasIpv6(home) ? ['0.0.0.0/0', '::/0'] : ['0.0.0.0/0'], other.id)
    case 'nat_gateway':
    case 'instance':
      return withRoutes(table, ['0.0.0.0/0'], other.id)
    case 'egress_only_internet_gateway':
      return withRoutes(table, ['::/0'], other.id)
    case 'ec2_transit_gateway':
      return withRoutes(table, throughTransit(table, other.id, estate), other.id)
    case 'vpn_gateway':
      return { propagatingVgws: [...new Set([...table.propagatingVgws, other.id])] }
    default:
      return undefined
  }
}
