import { AMAZON_DEFAULT_ASN, deviceAsns } from '../../estate/asns.ts'
import { freePrivateAsn } from '../../net/asn.ts'
import type { CreateContext } from '../kind.ts'
import { vpc } from '../vpc/record.ts'
import { vpnGateway, type VpnGateway } from './record.ts'

/** Attached to the VPC it is dropped on, if that has none yet; with an ASN that no office has. */
export function create({ estate, into }: CreateContext): Partial<VpnGateway> {
  const home = into.find((id) => estate.get(vpc, id) !== undefined) ?? null
  const taken = estate.all(vpnGateway).some((gateway) => gateway.vpc === home)
  return { vpc: taken ? null : home, amazonSideAsn: freePrivateAsn(deviceAsns(estate), AMAZON_DEFAULT_ASN) }
}
