import { listedBriefly } from '../../../base/words.ts'
import { lanBlocks } from '../../../estate/blocks.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { overlaps, type Prefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { keeperOf, officeOf, readsOfEnds } from '../ends.ts'
import { routingOptions } from '../sources.ts'
import { atStaticRoute, removeRoute, staticRoutesOf } from '../static-routes.ts'

export const rule = defineRule({
  code: 'static-route-not-lan',
  severity: 'advice',
  title: 'Static route to no network of the office',
  reads: readsOfEnds,
  source: routingOptions,
  messages: {
    stray: 'The static route {route} of {connection} leads to no network of {office}, which has {lans}.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const office = officeOf(estate, connection)
      const lans = office === undefined ? [] : lanBlocks(office)
      if (office === undefined || lans.length === 0) continue
      const isStray = (block: Prefix4): boolean =>
        !lans.some((lan) => overlaps(lan, block)) && keeperOf(estate, connection, block) === undefined
      for (const route of staticRoutesOf(connection).filter(({ block }) => isStray(block)))
        yield {
          ...atStaticRoute(connection, route),
          message: 'stray',
          values: {
            route: route.text,
            connection: connection.name,
            office: office.name,
            lans: listedBriefly(office.lanCidrs),
          },
          also: [office.id],
          ...removeRoute(connection, route),
        }
    }
  },
})
