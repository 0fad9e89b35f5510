import { apiView } from '../../../estate/eks.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'
import { closedSubnets } from '../node-ways.ts'
import { apiAccess } from '../reads.ts'
import { endpointAccess } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-public-nodes',
  severity: 'warning',
  title: 'Public access blocks without the nodes',
  reads: apiAccess,
  source: endpointAccess,
  messages: {
    unlisted:
      'Nodes of {cluster} use its public endpoint and may not pass: {why}. Add the NAT gateway’s public address, or turn the private endpoint on.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      if (cluster.endpointAccess !== 'public' || cluster.nodeGroups.length === 0) continue
      const { nodes } = apiView(estate, cluster)
      if (nodes.passes || nodes.stop !== undefined || closedSubnets(estate, cluster).length > 0) continue
      yield {
        at: cluster.id,
        field: 'publicAccessCidrs',
        message: 'unlisted',
        values: { cluster: cluster.name, why: nodes.why },
      }
    }
  },
})
