import type { Estate } from '../../../estate/estate.ts'
import { grouped } from '../../../estate/grouped.ts'
import { gatewayOf } from '../../../estate/hybrid.ts'
import { customerGateway, type CustomerGateway } from '../../../kinds/customer-gateway/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { freeCustomerAsn, readsOfFreeAsn } from '../asns.ts'

interface Speaker {
  readonly gateway: Id
  readonly device: CustomerGateway
}

/** The devices that speak BGP with each gateway of AWS, by gateway and ASN. */
function speakers(estate: Estate): ReadonlyMap<string, readonly Speaker[]> {
  const all = estate.all(vpnConnection).flatMap((connection) => {
    const gateway = gatewayOf(estate, connection)
    const device = estate.get(customerGateway, connection.customerGateway)
    const speaks = !connection.staticRoutesOnly && gateway !== undefined && device !== undefined
    return speaks && device.bgpAsn !== null ? [{ gateway: gateway.id, device }] : []
  })
  return grouped(all, ({ gateway, device }) => `${gateway} ${String(device.bgpAsn)}`)
}

/** A device that stands in no office is one of its own. */
const officeOf = ({ site, id }: CustomerGateway): Id => site ?? id

export const rule = defineRule({
  code: 'asn-offices-equal',
  severity: 'warning',
  title: 'Two offices with one ASN',
  reads: [...readsOfFreeAsn, vpnConnection],
  source: {
    title:
      'AWS Site-to-Site VPN User Guide, Secure communication between AWS Site-to-Site VPN connections using VPN CloudHub',
    url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPN_CloudHub.html',
    read: '2026-11',
  },
  messages: {
    same: '{device} has ASN {asn} as {other} of another office has, and both speak BGP with {gateway}: each drops the other’s networks, so the two offices can’t reach one another.',
  },
  *check(estate) {
    const told = new Set<Id>()
    for (const [first, ...others] of speakers(estate).values())
      for (const { gateway, device } of others) {
        if (first === undefined || officeOf(device) === officeOf(first.device) || told.has(device.id)) continue
        told.add(device.id)
        yield {
          at: device.id,
          field: 'bgpAsn',
          message: 'same',
          values: {
            device: device.name,
            asn: device.bgpAsn ?? 0,
            other: first.device.name,
            gateway: estate.nameOf(gateway),
          },
          also: [first.device.id, gateway],
          fix: freeCustomerAsn(estate, device),
        }
      }
  },
})
