import type { Estate } from '../../estate/estate.ts'
import { internetGateway, type InternetGateway } from '../../kinds/internet-gateway/record.ts'
import { routeTable, type RouteTable } from '../../kinds/route-table/record.ts'
import { vpnGateway, type VpnGateway } from '../../kinds/vpn-gateway/record.ts'
import type { Fix } from '../../plan/finding.ts'
import { change } from '../../plan/patch.ts'

/** A gateway whose arriving packets follow the table. */
export interface EdgeAssociation {
  readonly table: RouteTable
  readonly index: number
  readonly gateway: InternetGateway | VpnGateway
}

export const edgeKinds = [routeTable, internetGateway, vpnGateway] as const

/** Tables that belong to gateways, not to subnets. */
export const edgeTables = (estate: Estate): readonly RouteTable[] =>
  estate.all(routeTable).filter((table) => table.gateways.length > 0)

export const edgeAssociations = (estate: Estate): readonly EdgeAssociation[] =>
  edgeTables(estate).flatMap((table) =>
    table.gateways.flatMap((id, index) => {
      const gateway = estate.get(internetGateway, id) ?? estate.get(vpnGateway, id)
      return gateway === undefined ? [] : [{ table, index, gateway }]
    }),
  )

export const withoutEdge = ({ table, index, gateway }: EdgeAssociation): Fix => ({
  title: `Take ${gateway.name} away from ${table.name}`,
  patch: change(table, { gateways: table.gateways.filter((_, i) => i !== index) }),
})
