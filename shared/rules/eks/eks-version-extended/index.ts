import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'
import { oldestStandard, stageOf, supportOf } from '../kubernetes-versions.ts'
import { versions } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-version-extended',
  severity: 'warning',
  title: 'Kubernetes version in extended support',
  reads: [eksCluster],
  source: versions,
  messages: {
    extended:
      'Standard support of Kubernetes {version}, the version of {cluster}, ended on {standard}: each hour costs more, and AWS upgrades the cluster after {extended}. Standard support begins at {oldest}.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const support = supportOf(cluster.version)
      if (support === undefined || stageOf(cluster.version) !== 'extended') continue
      yield {
        at: cluster.id,
        field: 'version',
        message: 'extended',
        values: { cluster: cluster.name, version: cluster.version, oldest: oldestStandard, ...support },
      }
    }
  },
})
