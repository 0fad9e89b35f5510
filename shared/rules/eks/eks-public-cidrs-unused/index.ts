import { listedBriefly } from '../../../base/words.ts'
import { hasPublicEndpoint } from '../../../estate/eks.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { endpointAccess } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-public-cidrs-unused',
  severity: 'advice',
  title: 'Public access blocks without a public endpoint',
  reads: [eksCluster],
  source: endpointAccess,
  messages: {
    unused: '{cluster} has no public endpoint, so its public access blocks {cidrs} do nothing.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      if (hasPublicEndpoint(cluster) || cluster.publicAccessCidrs.length === 0) continue
      yield {
        at: cluster.id,
        field: 'publicAccessCidrs',
        message: 'unused',
        values: { cluster: cluster.name, cidrs: listedBriefly(cluster.publicAccessCidrs) },
        fix: { title: 'Remove the public access blocks', patch: change(cluster, { publicAccessCidrs: [] }) },
      }
    }
  },
})
