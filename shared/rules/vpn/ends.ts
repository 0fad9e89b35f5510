import { lanBlocks, vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { officePathKinds, vpcsBehind } from '../../estate/hybrid.ts'
import { customerGateway } from '../../kinds/customer-gateway/record.ts'
import { site, type Site } from '../../kinds/site/record.ts'
import { vpc, type Vpc } from '../../kinds/vpc/record.ts'
import type { VpnConnection } from '../../kinds/vpn-connection/record.ts'
import { contains, type Prefix4 } from '../../net/prefix.ts'

/** What a rule looks at that asks for the ends of a connection. */
export const readsOfEnds = [...officePathKinds, vpc]

/** The VPCs behind AWS's end. */
export const vpcsOf = (estate: Estate, connection: VpnConnection): readonly Vpc[] =>
  vpcsBehind(estate, connection).flatMap((id) => estate.get(vpc, id) ?? [])

export const officeOf = (estate: Estate, connection: VpnConnection): Site | undefined =>
  estate.get(site, estate.get(customerGateway, connection.customerGateway)?.site)

/** The VPC that keeps packets for the block to itself, because it lies inside one of its own. */
export const keeperOf = (estate: Estate, connection: VpnConnection, block: Prefix4): Vpc | undefined =>
  vpcsOf(estate, connection).find((home) => vpcBlocks(home).some((outer) => contains(outer, block)))

/** The office's networks that a route can lead to: those inside a VPC's own block never leave it. */
export const routableLans = (estate: Estate, connection: VpnConnection): readonly Prefix4[] => {
  const office = officeOf(estate, connection)
  const lans = office === undefined ? [] : lanBlocks(office)
  return lans.filter((block) => keeperOf(estate, connection, block) === undefined)
}
