import { sameHost } from '../../estate/host-address.ts'
import type { FollowContext } from '../kind.ts'
import { subnet } from '../subnet/record.ts'
import type { Route53ResolverEndpoint } from './record.ts'

/** Its written addresses keep their numbers in their subnets. */
export function follow({
  record,
  before,
  estate,
}: FollowContext<Route53ResolverEndpoint>): Partial<Route53ResolverEndpoint> {
  const ipAddresses = record.ipAddresses.map((each) => {
    const ip = sameHost(each.ip, before.get(subnet, each.subnet), estate.get(subnet, each.subnet))
    return ip === each.ip ? each : { ...each, ip }
  })
  return ipAddresses.every((each, i) => each === record.ipAddresses[i]) ? {} : { ipAddresses }
}
