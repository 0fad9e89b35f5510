import { remembered } from '../../estate/remember.ts'
import type { VpnConnection } from '../../kinds/vpn-connection/record.ts'
import { meantPrefix4, type Prefix4 } from '../../net/prefix.ts'
import type { Fix } from '../../plan/finding.ts'
import { change } from '../../plan/patch.ts'

export interface StaticRoute {
  readonly text: string
  readonly index: number
  readonly block: Prefix4
}

/** A transit gateway keeps its static routes in its own tables. */
export const takesStaticRoutes = ({ staticRoutesOnly, transitGateway }: VpnConnection): boolean =>
  staticRoutesOnly && transitGateway === null

/** The readable static routes of a connection that uses them. */
export const staticRoutesOf = remembered((connection: VpnConnection): readonly StaticRoute[] =>
  !takesStaticRoutes(connection)
    ? []
    : connection.staticRoutes.flatMap((text, index) => {
        const block = meantPrefix4(text)
        return block === undefined ? [] : [{ text, index, block }]
      }),
)

export const atStaticRoute = (
  connection: VpnConnection,
  { index }: StaticRoute,
): { readonly at: string; readonly field: string } => ({ at: connection.id, field: `staticRoutes[${index}]` })

/** None for the only route: a static connection needs one. */
export const removeRoute = (connection: VpnConnection, { text, index }: StaticRoute): { readonly fix?: Fix } => {
  const staticRoutes = connection.staticRoutes.filter((_, i) => i !== index)
  return staticRoutes.length === 0
    ? {}
    : { fix: { title: `Remove ${text}`, patch: change(connection, { staticRoutes }) } }
}
