import { usedAsns } from '../../estate/asns.ts'
import { freePrivateAsn } from '../../net/asn.ts'
import type { CreateContext } from '../kind.ts'
import { site } from '../site/record.ts'
import type { CustomerGateway } from './record.ts'

/** The office's address and device, and the next private ASN that no gateway of the plan has, on either side. */
export function create({ estate, into }: CreateContext): Partial<CustomerGateway> {
  const office = into.map((id) => estate.get(site, id)).find((found) => found !== undefined)
  return {
    site: office?.id ?? null,
    ipAddress: office?.publicAddress ?? '',
    deviceName: office?.deviceName ?? '',
    bgpAsn: freePrivateAsn(usedAsns(estate)),
  }
}
