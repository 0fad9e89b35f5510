import { listed } from '../../../base/words.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createCluster } from '../sources.ts'

const known: readonly string[] = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler']

export const rule = defineRule({
  code: 'eks-log-types',
  severity: 'error',
  title: 'Log EKS does not have',
  reads: [eksCluster],
  source: createCluster,
  messages: {
    unknown: '“{text}” is no log of an EKS control plane; there are {known}.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const types: readonly string[] = cluster.enabledClusterLogTypes
      const unknown = types.find((type) => !known.includes(type))
      if (unknown === undefined) continue
      const enabledClusterLogTypes = types.filter((type) => known.includes(type))
      yield {
        at: cluster.id,
        field: 'enabledClusterLogTypes',
        message: 'unknown',
        values: { text: unknown, known: listed(known) },
        fix: { title: 'Leave out what is no log', patch: change(cluster, { enabledClusterLogTypes }) },
      }
    }
  },
})
