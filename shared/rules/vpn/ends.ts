import { lanBlocks, vpcBlock } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { customerGateway } from '../../kinds/customer-gateway/record.ts'
import { site, type Site } from '../../kinds/site/record.ts'
import { vpc, type Vpc } from '../../kinds/vpc/record.ts'
import type { VpnConnection } from '../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../kinds/vpn-gateway/record.ts'
import { contains, type Prefix4 } from '../../net/prefix.ts'

export const vpcOf = (estate: Estate, connection: VpnConnection): Vpc | undefined =>
  estate.get(vpc, estate.get(vpnGateway, connection.vpnGateway)?.vpc)

export const officeOf = (estate: Estate, connection: VpnConnection): Site | undefined =>
  estate.get(site, estate.get(customerGateway, connection.customerGateway)?.site)

const isInside = (home: Vpc | undefined, block: Prefix4): boolean => {
  const outer = home && vpcBlock(home)
  return outer !== undefined && contains(outer, block)
}

/** The office's networks that a route can lead to: those inside the VPC's own block never leave it. */
export const routableLans = (estate: Estate, connection: VpnConnection): readonly Prefix4[] => {
  const office = officeOf(estate, connection)
  const home = vpcOf(estate, connection)
  return office === undefined ? [] : lanBlocks(office).filter((block) => !isInside(home, block))
}
