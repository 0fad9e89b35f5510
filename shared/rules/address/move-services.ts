import type { Estate } from '../../estate/estate.ts'
import { freeServiceBlock } from '../../estate/private-space.ts'
import { eksCluster, type EksCluster } from '../../kinds/eks-cluster/record.ts'
import { site } from '../../kinds/site/record.ts'
import { vpc } from '../../kinds/vpc/record.ts'
import type { Fix } from '../../plan/finding.ts'
import { useBlock } from './use-block.ts'

/** What a rule looks at that offers `moveServices`. */
export const readsOfMoveServices = [eksCluster, site, vpc]

/** Gives the cluster's services a range that no host of the plan has. */
export const moveServices = (estate: Estate, cluster: EksCluster): { readonly fix?: Fix } =>
  useBlock(cluster, 'serviceIpv4Cidr', freeServiceBlock(estate))
