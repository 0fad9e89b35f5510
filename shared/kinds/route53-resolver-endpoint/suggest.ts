import type { Estate } from '../../estate/estate.ts'
import { officesOf } from '../../estate/offices.ts'
import { freeAddress } from '../../estate/placing.ts'
import { subnet } from '../subnet/record.ts'
import type { Route53ResolverEndpoint } from './record.ts'

/** A free address of the subnet; the DNS servers of the joined offices. */
export function suggest(endpoint: Route53ResolverEndpoint, estate: Estate, field: string): readonly string[] {
  const address = /^ipAddresses\[(\d+)\]\.ip$/.exec(field)
  if (address !== null) {
    const home = estate.get(subnet, endpoint.ipAddresses[Number(address[1])]?.subnet)
    return home === undefined ? [] : [freeAddress(estate, home) ?? []].flat()
  }
  if (!field.endsWith('.targetIps')) return []
  return [...new Set(officesOf(estate, endpoint.vpc).flatMap(({ dnsServers }) => dnsServers))]
}
