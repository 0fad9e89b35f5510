import { MOST_CLUSTER_GROUPS } from '../../../estate/security-groups.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'
import { eksQuotas } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-security-group-count',
  severity: 'error',
  title: 'Too many groups on a cluster',
  reads: [eksCluster],
  source: eksQuotas,
  messages: {
    count: '{cluster} has {count} additional security groups; EKS takes {most} beside its own.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const count = cluster.securityGroups.length
      if (count <= MOST_CLUSTER_GROUPS) continue
      const values = { cluster: cluster.name, count, most: MOST_CLUSTER_GROUPS }
      yield { at: cluster.id, field: 'securityGroups', message: 'count', values }
    }
  },
})
