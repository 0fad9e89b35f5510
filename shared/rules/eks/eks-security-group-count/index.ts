import { quotas } from '../../../estate/quotas.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'

const { most, source } = quotas.securityGroupsPerControlPlane

export const rule = defineRule({
  code: 'eks-security-group-count',
  severity: 'error',
  title: 'Too many groups on a cluster',
  reads: [eksCluster],
  source,
  messages: {
    count: '{cluster} has {count} additional security groups; EKS takes {most} beside its own.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const count = cluster.securityGroups.length
      if (count <= most) continue
      yield {
        at: cluster.id,
        field: 'securityGroups',
        message: 'count',
        values: { cluster: cluster.name, count, most },
      }
    }
  },
})
