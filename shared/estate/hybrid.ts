import { customerGateway, type CustomerGateway } from '../kinds/customer-gateway/record.ts'
import { site, type Site } from '../kinds/site/record.ts'
import { vpnConnection, type VpnConnection } from '../kinds/vpn-connection/record.ts'
import { vpnGateway, type VpnGateway } from '../kinds/vpn-gateway/record.ts'
import type { Id } from '../plan/plan.ts'
import type { Estate } from './estate.ts'
import { remembered } from './remember.ts'

/** An office that a VPN connection joins to a VPC, and everything on the way. */
export interface OfficeLink {
  readonly site: Site
  readonly customerGateway: CustomerGateway
  readonly connection: VpnConnection
  readonly vpnGateway: VpnGateway
  readonly vpc: Id
}

function linkOf(estate: Estate, connection: VpnConnection): OfficeLink | undefined {
  const cgw = estate.get(customerGateway, connection.customerGateway)
  const vgw = estate.get(vpnGateway, connection.vpnGateway)
  const office = estate.get(site, cgw?.site)
  if (cgw === undefined || office === undefined || vgw === undefined || vgw.vpc === null) return undefined
  return { site: office, customerGateway: cgw, connection, vpnGateway: vgw, vpc: vgw.vpc }
}

const linksOf = remembered((estate: Estate): readonly OfficeLink[] =>
  estate.all(vpnConnection).flatMap((connection) => linkOf(estate, connection) ?? []),
)

/** Every complete way from an office to a VPC, one per VPN connection. */
export const officeLinks = (estate: Estate): readonly OfficeLink[] => linksOf(estate)

const linksByVpc = remembered((estate: Estate): ReadonlyMap<Id, readonly OfficeLink[]> => {
  const groups = new Map<Id, OfficeLink[]>()
  for (const link of officeLinks(estate)) {
    const group = groups.get(link.vpc)
    if (group === undefined) groups.set(link.vpc, [link])
    else group.push(link)
  }
  return groups
})

export const officeLinksOf = (estate: Estate, vpcId: Id | null): readonly OfficeLink[] =>
  vpcId === null ? [] : (linksByVpc(estate).get(vpcId) ?? [])
