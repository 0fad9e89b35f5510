import { listedBriefly } from '../../../base/words.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'
import { closedSubnets } from '../node-ways.ts'
import { apiAccess } from '../reads.ts'
import { endpointAccess } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-public-no-way',
  severity: 'error',
  title: 'Nodes that can’t leave for the public endpoint',
  reads: apiAccess,
  source: endpointAccess,
  messages: {
    closed:
      'The API server of {cluster} has a public endpoint only, and nodes in {subnets} have no way out of the VPC; they can’t join. Turn the private endpoint on.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      if (cluster.endpointAccess !== 'public') continue
      const closed = closedSubnets(estate, cluster)
      if (closed.length === 0) continue
      yield {
        at: cluster.id,
        field: 'endpointAccess',
        message: 'closed',
        values: { cluster: cluster.name, subnets: listedBriefly(closed.map(({ name }) => name)) },
        also: closed.map(({ id }) => id),
      }
    }
  },
})
