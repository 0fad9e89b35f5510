import { quotas } from '../../../estate/quotas.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'
import { limitOf, severityOf } from '../wording.ts'

const quota = quotas.nodeGroupsPerCluster

export const rule = defineRule({
  code: 'quota-node-groups',
  severity: severityOf(quota),
  title: 'More node groups than AWS allows at first',
  reads: [eksCluster],
  source: quota.source,
  messages: { count: `{cluster} has {count} node groups; ${limitOf(quota)}` },
  *check(estate) {
    for (const { id, name, nodeGroups } of estate.all(eksCluster))
      if (nodeGroups.length > quota.most)
        yield {
          at: id,
          field: 'nodeGroups',
          message: 'count',
          values: { cluster: name, count: nodeGroups.length, most: quota.most },
        }
  },
})
