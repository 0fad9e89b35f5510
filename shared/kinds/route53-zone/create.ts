import { vpc } from '../vpc/record.ts'
import type { CreateContext } from '../kind.ts'
import { route53Zone, type Route53Zone } from './record.ts'

const RESERVED_FOR_PRIVATE_USE = 'internal'

/** A name of the domain that is reserved for private use, for every VPC that can resolve private names. */
export function create({ estate }: CreateContext): Partial<Route53Zone> {
  const taken = new Set(estate.all(route53Zone).map(({ domainName }) => domainName))
  let domainName = `corp.${RESERVED_FOR_PRIVATE_USE}`
  for (let n = 2; taken.has(domainName); n++) domainName = `corp${String(n)}.${RESERVED_FOR_PRIVATE_USE}`
  const resolving = estate
    .all(vpc)
    .filter(({ enableDnsSupport, enableDnsHostnames }) => enableDnsSupport && enableDnsHostnames)
  const vpcs = resolving.length > 0 ? resolving : estate.all(vpc)
  return { domainName, vpcs: vpcs.map(({ id }) => id) }
}
