import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { versions } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-version',
  severity: 'warning',
  title: 'Not a Kubernetes version of EKS',
  reads: [eksCluster],
  source: versions,
  messages: {
    form: 'The version “{version}” of {cluster} is not written as EKS does, major and minor: 1.35.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const { version } = cluster
      if (version === '' || /^1\.\d\d$/.test(version)) continue
      const meant = /^v?(1\.\d\d)(?!\d)/.exec(version.trim())?.[1]
      yield {
        at: cluster.id,
        field: 'version',
        message: 'form',
        values: { cluster: cluster.name, version },
        ...(meant !== undefined && { fix: { title: `Use ${meant}`, patch: change(cluster, { version: meant }) } }),
      }
    }
  },
})
