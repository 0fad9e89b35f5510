import { apiView } from '../../../estate/eks.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'
import { apiAccess } from '../reads.ts'
import { networkAcls } from '../sources.ts'
import { stopped } from '../stopped.ts'

export const rule = defineRule({
  code: 'eks-office-acl',
  severity: 'error',
  title: 'Network ACL keeps the office from the API server',
  reads: apiAccess,
  source: networkAcls,
  messages: {
    stopped: '{stop}, so the office can’t reach the private API server endpoint of {cluster}.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const { stop } = apiView(estate, cluster).office
      if (stop !== undefined) yield stopped(stop, cluster)
    }
  },
})
