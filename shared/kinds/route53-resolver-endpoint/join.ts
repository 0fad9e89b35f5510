import type { Estate } from '../../estate/estate.ts'
import { freeAddress } from '../../estate/placing.ts'
import { isOf } from '../../plan/kind.ts'
import type { Resource } from '../../plan/plan.ts'
import { site } from '../site/record.ts'
import { subnet } from '../subnet/record.ts'
import type { Route53ResolverEndpoint } from './record.ts'

/** A line to a subnet means an address in it, one to an office that its DNS servers are asked. */
export function join(
  endpoint: Route53ResolverEndpoint,
  other: Resource,
  estate: Estate,
): Partial<Route53ResolverEndpoint> | undefined {
  if (isOf(subnet, other))
    return {
      ipAddresses: [...endpoint.ipAddresses, { subnet: other.id, ip: freeAddress(estate, other) ?? '' }],
    }
  if (!isOf(site, other) || endpoint.direction !== 'OUTBOUND' || other.dnsServers.length === 0) return undefined
  const vpcs = endpoint.vpc === null ? [] : [endpoint.vpc]
  return { rules: [...endpoint.rules, { domainName: '', ruleType: 'FORWARD', targetIps: other.dnsServers, vpcs }] }
}
