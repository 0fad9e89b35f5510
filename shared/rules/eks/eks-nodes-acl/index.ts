import { apiView } from '../../../estate/eks.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'
import { apiAccess } from '../reads.ts'
import { networkAcls } from '../sources.ts'
import { stopped } from '../stopped.ts'

export const rule = defineRule({
  code: 'eks-nodes-acl',
  severity: 'error',
  title: 'Network ACL keeps nodes from the API server',
  reads: apiAccess,
  source: networkAcls,
  messages: {
    stopped: '{stop}, so nodes of {cluster} can’t reach its API server and do not join the cluster.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const { stop } = apiView(estate, cluster).nodes
      if (stop !== undefined && cluster.nodeGroups.length > 0) yield stopped(stop, cluster)
    }
  },
})
