import { internetGateway } from '../kinds/internet-gateway/record.ts'
import type { RouteTable } from '../kinds/route-table/record.ts'
import { routeTable } from '../kinds/route-table/record.ts'
import type { Subnet } from '../kinds/subnet/record.ts'
import type { Estate } from './estate.ts'

/** The subnet's own table; undefined when it follows the VPC's main table, which routes inside the VPC only. */
export const tableOf = (estate: Estate, subnet: Subnet): RouteTable | undefined =>
  estate.get(routeTable, subnet.routeTable)

/** A subnet is public when its table sends 0.0.0.0/0 to an internet gateway attached to its VPC. */
export const isPublic = (estate: Estate, subnet: Subnet): boolean =>
  (tableOf(estate, subnet)?.routes ?? []).some(
    (route) =>
      route.destinationCidrBlock === '0.0.0.0/0' && estate.get(internetGateway, route.target)?.vpc === subnet.vpc,
  )
