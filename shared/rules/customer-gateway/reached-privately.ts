import type { Estate } from '../../estate/estate.ts'
import { vpnConnection } from '../../kinds/vpn-connection/record.ts'
import type { Id } from '../../plan/plan.ts'

/** Customer gateways whose connections all have private outside addresses: they need none on the internet. */
export function reachedPrivately(estate: Estate): ReadonlySet<Id> {
  const privately = new Set<Id>()
  const publicly = new Set<Id>()
  for (const { customerGateway, transitGateway, outsideIpAddressType } of estate.all(vpnConnection)) {
    const isPrivate = transitGateway !== null && outsideIpAddressType === 'PrivateIpv4'
    if (customerGateway !== null) (isPrivate ? privately : publicly).add(customerGateway)
  }
  return new Set([...privately].filter((id) => !publicly.has(id)))
}
