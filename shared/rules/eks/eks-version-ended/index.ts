import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'
import { oldestOffered, stageOf } from '../kubernetes-versions.ts'
import { versions } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-version-ended',
  severity: 'error',
  title: 'Kubernetes version that EKS no longer offers',
  reads: [eksCluster],
  source: versions,
  messages: {
    ended:
      'EKS no longer offers Kubernetes {version}, the version of {cluster}; the oldest it takes is {oldest}. It has upgraded clusters that had it.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      if (stageOf(cluster.version) !== 'ended') continue
      yield {
        at: cluster.id,
        field: 'version',
        message: 'ended',
        values: { cluster: cluster.name, version: cluster.version, oldest: oldestOffered },
      }
    }
  },
})
