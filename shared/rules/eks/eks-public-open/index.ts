import { listedBriefly } from '../../../base/words.ts'
import { hasPublicEndpoint } from '../../../estate/eks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { officeLinksOf } from '../../../estate/hybrid.ts'
import { eksCluster, type EksCluster } from '../../../kinds/eks-cluster/record.ts'
import { meantPrefix } from '../../../net/prefix.ts'
import type { Fix } from '../../../plan/finding.ts'
import { defineRule } from '../../rule.ts'
import { makePrivate } from '../make-private.ts'
import { admitOnly } from '../public-cidrs.ts'
import { officeAccess } from '../reads.ts'
import { endpointAccess } from '../sources.ts'

const isOpen = ({ publicAccessCidrs }: EksCluster): boolean =>
  publicAccessCidrs.length === 0 || publicAccessCidrs.some((text) => meantPrefix(text)?.length === 0)

/** With a private endpoint beside it the list may shrink to the office; without one that would lock the nodes out. */
function closed(estate: Estate, cluster: EksCluster): Fix | undefined {
  if (officeLinksOf(estate, cluster.vpc).length === 0) return undefined
  return cluster.endpointAccess === 'public' ? makePrivate(estate, cluster) : admitOnly(estate, cluster, [])
}

export const rule = defineRule({
  code: 'eks-public-open',
  severity: 'warning',
  title: 'API server open to the world',
  reads: officeAccess,
  source: endpointAccess,
  messages: {
    open: 'The public endpoint of {cluster} admits everyone ({cidrs}); admit the office’s public address only, such as 203.0.113.10/32, or make the endpoint private.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      if (!hasPublicEndpoint(cluster) || !isOpen(cluster)) continue
      const fix = closed(estate, cluster)
      yield {
        at: cluster.id,
        field: 'publicAccessCidrs',
        message: 'open',
        values: { cluster: cluster.name, cidrs: listedBriefly(cluster.publicAccessCidrs) || 'none chosen' },
        ...(fix && { fix }),
      }
    }
  },
})
