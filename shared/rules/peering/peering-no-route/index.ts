import type { Estate } from '../../../estate/estate.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { vpcPeeringConnection } from '../../../kinds/vpc-peering-connection/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { peeringRoutes } from '../sources.ts'

const routesThrough = (estate: Estate): ReadonlySet<string> =>
  new Set(estate.all(routeTable).flatMap(({ vpc: home, routes }) => routes.map(({ target }) => `${home} ${target}`)))

export const rule = defineRule({
  code: 'peering-no-route',
  severity: 'error',
  title: 'Peering that no packet can use',
  reads: [vpcPeeringConnection, vpc, routeTable],
  source: peeringRoutes,
  messages: {
    neither:
      'No route table of {one} or {other} leads to {peering}: no packet can use it. Both need a route to the other’s block.',
    one: 'No route table of {one} leads to {peering}, so answers to {other} never arrive; add a route to {block}.',
  },
  *check(estate) {
    const through = routesThrough(estate)
    for (const peering of estate.all(vpcPeeringConnection)) {
      const ends = [peering.vpc, peering.peerVpc].flatMap((id) => estate.get(vpc, id) ?? [])
      // The plan does not hold the tables of another Region’s or account’s VPC.
      const here = peering.peerRegion === '' && peering.peerOwnerId === '' ? ends : ends.slice(0, 1)
      const [first, second] = here.filter((end) => !through.has(`${end.id} ${peering.id}`))
      const other = ends.find((end) => end !== first)
      if (first === undefined || other === undefined) continue
      yield {
        at: peering.id,
        message: second === undefined ? ('one' as const) : ('neither' as const),
        values: { peering: peering.name, one: first.name, other: other.name, block: other.cidrBlock },
        also: here.map(({ id }) => id),
      }
    }
  },
})
