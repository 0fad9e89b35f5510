import { listedBriefly } from '../../../base/words.ts'
import type { Estate } from '../../../estate/estate.ts'
import { grouped } from '../../../estate/grouped.ts'
import { hasInternetRoute } from '../../../estate/return-routes.ts'
import { mainTableOf } from '../../../estate/routing.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { internetGateway } from '../../../kinds/internet-gateway/record.ts'
import { routeTable, type RouteTable } from '../../../kinds/route-table/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { put } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { routeTables } from '../sources.ts'

/** What a subnet that names no table would get from this one, beyond the VPC. */
function opensTo(estate: Estate, table: RouteTable): 'internet' | 'office' | undefined {
  if (hasInternetRoute(estate, table)) return 'internet'
  const leadsAway = table.routes.some(
    ({ target }) => (estate.get(vpnGateway, target) ?? estate.get(ec2TransitGateway, target)) !== undefined,
  )
  return leadsAway || table.propagatingVgws.length > 0 ? 'office' : undefined
}

export const rule = defineRule({
  code: 'main-table-implicit',
  severity: 'warning',
  title: 'Subnets follow the main route table unsaid',
  reads: [routeTable, subnet, internetGateway, vpnGateway, ec2TransitGateway],
  source: routeTables,
  messages: {
    internet:
      '{subnets} name no route table and follow {table}, the VPC’s main one, which leads to the internet: any new subnet does so too.',
    office:
      '{subnets} name no route table and follow {table}, the VPC’s main one, which leads out of the VPC: any new subnet does so too.',
  },
  *check(estate) {
    const unsaid = estate.all(subnet).filter((each) => estate.get(routeTable, each.routeTable) === undefined)
    for (const [vpcId, using] of grouped(unsaid, (each) => each.vpc)) {
      const table = mainTableOf(estate, vpcId)
      const message = table && opensTo(estate, table)
      if (table === undefined || message === undefined) continue
      yield {
        at: table.id,
        field: 'main',
        message,
        values: { subnets: listedBriefly(using.map(({ name }) => name)), table: table.name },
        also: using.map(({ id }) => id),
        fix: {
          title: `Name ${table.name} in each of them`,
          patch: put(...using.map((each) => ({ ...each, routeTable: table.id }))),
        },
      }
    }
  },
})
