import { nodeSubnets } from '../../estate/eks.ts'
import type { Estate } from '../../estate/estate.ts'
import { wayOut } from '../../estate/ways-out.ts'
import type { EksCluster } from '../../kinds/eks-cluster/record.ts'
import type { Subnet } from '../../kinds/subnet/record.ts'

/** The subnets whose nodes can’t leave for the internet; none for a cluster without node groups. */
export function closedSubnets(estate: Estate, cluster: EksCluster): readonly Subnet[] {
  if (cluster.nodeGroups.length === 0) return []
  return nodeSubnets(estate, cluster).filter((each) => {
    const way = wayOut(estate, each)
    return way === undefined || (way === 'with-public-address' && !each.mapPublicIpOnLaunch)
  })
}
