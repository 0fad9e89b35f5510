import { API_PORT } from '../../estate/eks.ts'
import { groupAdmitting, subnetPerZone, vpcAmong } from '../../estate/placing.ts'
import type { CreateContext } from '../kind.ts'
import type { EksCluster } from './record.ts'

/** A private endpoint, one private subnet of each zone, and the group that admits the office where the VPC has one. */
export function create({ estate, into }: CreateContext): Partial<EksCluster> {
  const home = vpcAmong(estate, into)
  if (home === undefined) return {}
  return {
    vpc: home,
    subnets: subnetPerZone(estate, home, 'private'),
    securityGroups: groupAdmitting(estate, home, 'office', { protocol: 'tcp', port: API_PORT }),
    endpointAccess: 'private',
    serviceIpv4Cidr: '172.20.0.0/16',
  }
}
