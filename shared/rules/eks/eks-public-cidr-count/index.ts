import { hasPublicEndpoint } from '../../../estate/eks.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'
import { MOST_PUBLIC_CIDRS } from '../public-cidrs.ts'
import { eksQuotas } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-public-cidr-count',
  severity: 'error',
  title: 'Too many public access blocks',
  reads: [eksCluster],
  source: eksQuotas,
  messages: {
    count: '{cluster} has {count} public access blocks; EKS takes {most} at most, and does not raise it.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const count = cluster.publicAccessCidrs.length
      if (!hasPublicEndpoint(cluster) || count <= MOST_PUBLIC_CIDRS) continue
      const values = { cluster: cluster.name, count, most: MOST_PUBLIC_CIDRS }
      yield { at: cluster.id, field: 'publicAccessCidrs', message: 'count', values }
    }
  },
})
