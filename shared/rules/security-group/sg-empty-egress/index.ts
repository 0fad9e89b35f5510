import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { defineRule } from '../../rule.ts'
import { groupRules } from '../sources.ts'

export const rule = defineRule({
  code: 'sg-empty-egress',
  severity: 'advice',
  title: 'Nothing may leave',
  reads: [securityGroup, eksCluster],
  source: groupRules,
  messages: {
    empty:
      '{group} has no outbound rule, and Terraform takes AWS’s default one away: its members can answer but not call. Add one if they shall, such as all traffic to 0.0.0.0/0.',
  },
  *check(estate) {
    const onClusters = new Set(estate.all(eksCluster).flatMap((cluster) => cluster.securityGroups))
    for (const group of estate.all(securityGroup))
      if (group.egress.length === 0 && !onClusters.has(group.id))
        yield { at: group.id, field: 'egress', message: 'empty', values: { group: group.name } }
  },
})
