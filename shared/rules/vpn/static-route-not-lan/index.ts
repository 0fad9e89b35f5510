import { listedBriefly } from '../../../base/words.ts'
import { lanBlocks, vpcBlock } from '../../../estate/blocks.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { contains, overlaps, type Prefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { officeOf, vpcOf } from '../ends.ts'
import { routingOptions } from '../sources.ts'
import { atStaticRoute, removeRoute, staticRoutesOf } from '../static-routes.ts'

export const rule = defineRule({
  code: 'static-route-not-lan',
  severity: 'advice',
  title: 'Static route to no network of the office',
  reads: [vpnConnection, vpnGateway, vpc, customerGateway, site],
  source: routingOptions,
  messages: {
    stray: 'The static route {route} of {connection} leads to no network of {office}, which has {lans}.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const office = officeOf(estate, connection)
      const lans = office === undefined ? [] : lanBlocks(office)
      if (office === undefined || lans.length === 0) continue
      const home = vpcOf(estate, connection)
      const outer = home && vpcBlock(home)
      const isStray = (block: Prefix4): boolean =>
        !lans.some((lan) => overlaps(lan, block)) && (outer === undefined || !contains(outer, block))
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
