import { quotas } from '../../../estate/quotas.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { perRegion } from '../per-region.ts'

export const rule = perRegion({
  code: 'quota-eks-clusters',
  title: 'More EKS clusters than AWS allows at first',
  things: 'EKS clusters',
  record: eksCluster,
  quota: quotas.eksClusters,
})
