import { listed, listedBriefly } from '../../../base/words.ts'
import { PRIVATE_EKS_SERVICES } from '../../../estate/aws-services.ts'
import { withoutEndpoint, wayOutKinds } from '../../../estate/ways-out.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'
import { closedSubnets } from '../node-ways.ts'
import { privateClusters } from '../sources.ts'

/** Of use to most nodes, but they start without. */
const optional = new Set<string>(['eks', 'eks-auth', 'elasticloadbalancing', 'logs'])

export const rule = defineRule({
  code: 'eks-private-no-nat',
  severity: 'warning',
  title: 'Nodes without a way to the services they need',
  reads: [eksCluster, ...wayOutKinds],
  source: privateClusters,
  messages: {
    endpoints:
      'Nodes of {cluster} in {subnets} have no way to the internet and no endpoint for {services}; they can’t join or pull images.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const closed = cluster.endpointAccess === 'public' ? [] : closedSubnets(estate, cluster)
      const needed = PRIVATE_EKS_SERVICES.filter((service) => !optional.has(service))
      const missing = new Set(closed.flatMap((each) => withoutEndpoint(estate, each, needed)))
      if (missing.size === 0) continue
      yield {
        at: cluster.id,
        field: 'nodeGroups',
        message: 'endpoints',
        values: {
          cluster: cluster.name,
          subnets: listedBriefly(closed.map(({ name }) => name)),
          services: listed([...missing]),
        },
        also: closed.map(({ id }) => id),
      }
    }
  },
})
