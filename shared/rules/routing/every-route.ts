import type { Estate } from '../../estate/estate.ts'
import { remembered } from '../../estate/remember.ts'
import { internetGateway, type InternetGateway } from '../../kinds/internet-gateway/record.ts'
import { routeTable, type Route, type RouteTable } from '../../kinds/route-table/record.ts'
import { vpnGateway, type VpnGateway } from '../../kinds/vpn-gateway/record.ts'
import type { Fix } from '../../plan/finding.ts'
import { change } from '../../plan/patch.ts'
import type { Id } from '../../plan/plan.ts'

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

export const gatewayOf = (estate: Estate, id: Id | null): InternetGateway | VpnGateway | undefined =>
  estate.get(internetGateway, id) ?? estate.get(vpnGateway, id)

export const removeRoute = ({ table, index, route }: PlacedRoute): Fix => ({
  title: `Remove the route to ${route.destinationCidrBlock}`,
  patch: change(table, { routes: table.routes.filter((_, i) => i !== index) }),
})

export const retarget = ({ table, index }: PlacedRoute, gateway: InternetGateway | VpnGateway): Fix => ({
  title: `Use ${gateway.name}`,
  patch: change(table, {
    routes: table.routes.map((route, i) => (i === index ? { ...route, target: gateway.id } : route)),
  }),
})
