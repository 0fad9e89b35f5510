import { freePrivateAsn } from '../../net/asn.ts'
import type { CreateContext } from '../kind.ts'
import { site } from '../site/record.ts'
import { vpnGateway } from '../vpn-gateway/record.ts'
import { customerGateway, type CustomerGateway } from './record.ts'

/** The office's address and device, and the next private ASN that no gateway of the plan has, on either side. */
export function create({ estate, into }: CreateContext): Partial<CustomerGateway> {
  const office = into.map((id) => estate.get(site, id)).find((found) => found !== undefined)
  const used = new Set([
    ...estate.all(customerGateway).map((gateway) => gateway.bgpAsn ?? 0),
    ...estate.all(vpnGateway).map((gateway) => gateway.amazonSideAsn ?? 64512),
  ])
  return {
    site: office?.id ?? null,
    ipAddress: office?.publicAddress ?? '',
    deviceName: office?.deviceName ?? '',
    bgpAsn: freePrivateAsn(used),
  }
}
