import { listedBriefly } from '../../base/words.ts'
import type { Estate } from '../../estate/estate.ts'
import { dxGatewayAssociation } from '../../kinds/dx-gateway-association/record.ts'
import { dxGateway } from '../../kinds/dx-gateway/record.ts'
import { vpnConnection, type VpnConnection } from '../../kinds/vpn-connection/record.ts'
import { prefixText, type Prefix4 } from '../../net/prefix.ts'
import { includesAll, setOf } from '../../net/prefix-set.ts'
import { change } from '../../plan/patch.ts'
import type { Id } from '../../plan/plan.ts'
import type { Fault } from '../rule.ts'
import { officeOf, routableLans } from './ends.ts'
import { parallelConnections } from './parallel.ts'
import { staticRoutesOf } from './static-routes.ts'

/** A static connection, and networks of its office that none of its routes leads to. */
interface Unlisted {
  readonly connection: VpnConnection
  readonly lans: readonly Prefix4[]
}

const lists = (connections: readonly VpnConnection[], lan: Prefix4): boolean =>
  includesAll(setOf(connections.flatMap(staticRoutesOf).map(({ block }) => block)), setOf([lan]))

const joint = (office: Id | undefined, gateway: Id | null): string => `${office ?? ''} ${gateway ?? ''}`

/** Offices and gateways that Direct Connect joins. */
const circuitsIn = (estate: Estate): ReadonlySet<string> =>
  new Set(
    estate.all(dxGatewayAssociation).flatMap(({ vpnGateway, dxGateway: id }) => {
      const sites = estate.get(dxGateway, id)?.sites ?? []
      return vpnGateway === null ? [] : sites.map((site) => joint(site, vpnGateway))
    }),
  )

/** A connection that lists nothing yet is left out. */
function unlistedLans(estate: Estate, by: 'none' | 'another'): readonly Unlisted[] {
  const circuits = circuitsIn(estate)
  const groups = parallelConnections(estate)
  const parallel = new Map(groups.flatMap((group) => group.map((each) => [each.id, group] as const)))
  return estate.all(vpnConnection).flatMap((connection) => {
    if (staticRoutesOf(connection).length === 0) return []
    const others = (parallel.get(connection.id) ?? []).filter((each) => each !== connection)
    const hasCircuit = circuits.has(joint(officeOf(estate, connection)?.id, connection.vpnGateway))
    const isReached = hasCircuit || others.some((each) => !each.staticRoutesOnly)
    const lans = routableLans(estate, connection)
      .filter((lan) => !lists([connection], lan))
      .filter((lan) => (isReached || lists(others, lan)) === (by === 'another'))
    return lans.length === 0 ? [] : [{ connection, lans }]
  })
}

/** Each of these connections; the fix lists what it lacks. */
export const unlistedFaults = (estate: Estate, by: 'none' | 'another'): readonly Fault<'missing'>[] =>
  unlistedLans(estate, by).map(({ connection, lans }) => {
    const office = officeOf(estate, connection)
    const missing = lans.map(prefixText)
    const staticRoutes = [...connection.staticRoutes, ...missing]
    return {
      at: connection.id,
      field: 'staticRoutes',
      message: 'missing',
      values: { connection: connection.name, lans: listedBriefly(missing), office: office?.name ?? '' },
      also: office === undefined ? [] : [office.id],
      fix: { title: `Add ${listedBriefly(missing)}`, patch: change(connection, { staticRoutes }) },
    }
  })
