import { subnetPerZone, vpcAmong } from '../../estate/placing.ts'
import type { CreateContext } from '../kind.ts'
import type { EksCluster } from './record.ts'

/** A private endpoint, and one private subnet of each Availability Zone of the VPC. */
export function create({ estate, into }: CreateContext): Partial<EksCluster> {
  const home = vpcAmong(estate, into)
  if (home === undefined) return {}
  return {
    vpc: home,
    subnets: subnetPerZone(estate, home, 'private'),
    endpointAccess: 'private',
    serviceIpv4Cidr: '172.20.0.0/16',
  }
}
