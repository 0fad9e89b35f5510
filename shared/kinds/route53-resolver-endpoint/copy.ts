import { freeAddress } from '../../estate/placing.ts'
import type { CopyContext } from '../kind.ts'
import { subnet } from '../subnet/record.ts'
import type { Route53ResolverEndpoint } from './record.ts'

/** Addresses of its own; in the same VPC no rules, since a VPC follows one rule for a domain. */
export function copy({
  copy: made,
  original,
  estate,
}: CopyContext<Route53ResolverEndpoint>): Partial<Route53ResolverEndpoint> {
  const ipAddresses = made.ipAddresses.map((address) => {
    const home = estate.get(subnet, address.subnet)
    return { ...address, ip: address.ip === '' ? '' : ((home && freeAddress(estate, home)) ?? '') }
  })
  return made.vpc === original.vpc ? { ipAddresses, rules: [] } : { ipAddresses }
}
