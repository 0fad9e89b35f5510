import { subnetsOf } from '../../estate/blocks.ts'
import { isPublic } from '../../estate/routing.ts'
import type { CreateContext } from '../kind.ts'
import { vpc } from '../vpc/record.ts'
import type { EksCluster } from './record.ts'

/** A private endpoint, and one private subnet of each Availability Zone of the VPC. */
export function create({ estate, into }: CreateContext): Partial<EksCluster> {
  const home = into.find((id) => estate.get(vpc, id) !== undefined)
  if (home === undefined) return {}
  const zones = new Map<string, string>()
  for (const subnet of subnetsOf(estate, home))
    if (!isPublic(estate, subnet) && !zones.has(subnet.availabilityZone)) zones.set(subnet.availabilityZone, subnet.id)
  return { vpc: home, subnets: [...zones.values()], endpointAccess: 'private', serviceIpv4Cidr: '172.20.0.0/16' }
}
