import { quotas } from '../../../estate/quotas.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'

const { most, source } = quotas.nodeGroupsPerCluster

export const rule = defineRule({
  code: 'eks-node-group-count',
  severity: 'warning',
  title: 'More node groups than the quota',
  reads: [eksCluster],
  source,
  messages: {
    count: '{cluster} has {count} node groups; AWS gives {most} unless the quota was raised.',
  },
  *check(estate) {
    for (const { id, name, nodeGroups } of estate.all(eksCluster)) {
      const count = nodeGroups.length
      if (count > most) yield { at: id, field: 'nodeGroups', message: 'count', values: { cluster: name, count, most } }
    }
  },
})
