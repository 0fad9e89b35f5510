import { hasPublicEndpoint } from '../../../estate/eks.ts'
import { quotas } from '../../../estate/quotas.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'

const { most, source } = quotas.publicCidrsPerCluster

export const rule = defineRule({
  code: 'eks-public-cidr-count',
  severity: 'error',
  title: 'Too many public access blocks',
  reads: [eksCluster],
  source,
  messages: {
    count: '{cluster} has {count} public access blocks; EKS takes {most} at most, and does not raise it.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const count = cluster.publicAccessCidrs.length
      if (!hasPublicEndpoint(cluster) || count <= most) continue
      yield {
        at: cluster.id,
        field: 'publicAccessCidrs',
        message: 'count',
        values: { cluster: cluster.name, count, most },
      }
    }
  },
})
