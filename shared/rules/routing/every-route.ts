import type { Estate } from '../../estate/estate.ts'
import { remembered } from '../../estate/remember.ts'
import { ec2ManagedPrefixList } from '../../kinds/ec2-managed-prefix-list/record.ts'
import { routeTable, type Route, type RouteTable } from '../../kinds/route-table/record.ts'
import { meantPrefix } from '../../net/prefix.ts'
import type { Fix } from '../../plan/finding.ts'
import { change } from '../../plan/patch.ts'

export interface PlacedRoute {
  readonly table: RouteTable
  readonly route: Route
  readonly index: number
}

const routesOf = remembered((tables: readonly RouteTable[]): readonly PlacedRoute[] =>
  tables.flatMap((table) => table.routes.map((route, index) => ({ table, route, index }))),
)

export const everyRoute = (estate: Estate): readonly PlacedRoute[] => routesOf(estate.all(routeTable))

export const atRoute = (
  { table, index }: PlacedRoute,
  part: keyof Route,
): { readonly at: string; readonly field: string } => ({ at: table.id, field: `routes[${index}].${part}` })

/** Where the route leads to, as its row in the form says. */
export const destinationText = (estate: Estate, { destinationCidrBlock, destinationPrefixList }: Route): string =>
  destinationCidrBlock ||
  (destinationPrefixList === null ? 'nowhere yet' : estate.nameOf(destinationPrefixList)) ||
  'nowhere yet'

/** 4 or 6; undefined while it has no destination. */
export const familyOf = (estate: Estate, route: Route): 4 | 6 | undefined => {
  const list = estate.get(ec2ManagedPrefixList, route.destinationPrefixList)
  return meantPrefix(route.destinationCidrBlock)?.family ?? (list && (list.addressFamily === 'IPv4' ? 4 : 6))
}

export const removeRoute = (estate: Estate, { table, index, route }: PlacedRoute): Fix => ({
  title: `Remove the route to ${destinationText(estate, route)}`,
  patch: change(table, { routes: table.routes.filter((_, i) => i !== index) }),
})

/** What is of no use without a route to it. */
const wantRoutes = new Set(['nat_gateway', 'vpc_peering_connection', 'ec2_transit_gateway'])

/** As `removeRoute`, but not where the route may be all that leads to its target. */
export const removeIdle = (estate: Estate, placed: PlacedRoute): { readonly fix?: Fix } =>
  wantRoutes.has(estate.resources.get(placed.route.target ?? '')?.kind ?? '')
    ? {}
    : { fix: removeRoute(estate, placed) }
