import { listedBriefly } from '../../../base/words.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { officesOf } from '../../../estate/offices.ts'
import { grouped } from '../../../estate/grouped.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { endpointAccess } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-dns-rebind',
  severity: 'advice',
  title: 'Private answers from public DNS',
  reads: [eksCluster, route53ResolverEndpoint, ...officePathKinds],
  source: endpointAccess,
  messages: {
    rebind:
      'Public DNS gives private addresses for {cluster}; DNS servers of {offices} with protection against rebinding drop such answers. Except eks.amazonaws.com there.',
  },
  *check(estate) {
    const inbound = grouped(
      estate.all(route53ResolverEndpoint).filter(({ direction }) => direction === 'INBOUND'),
      ({ vpc }) => vpc,
    )
    for (const cluster of estate.all(eksCluster)) {
      if (cluster.endpointAccess !== 'private' || inbound.has(cluster.vpc ?? '')) continue
      const offices = officesOf(estate, cluster.vpc).filter(({ dnsServers }) => dnsServers.length > 0)
      if (offices.length === 0) continue
      yield {
        at: cluster.id,
        field: 'endpointAccess',
        message: 'rebind',
        values: { cluster: cluster.name, offices: listedBriefly(offices.map(({ name }) => name)) },
        also: offices.map(({ id }) => id),
      }
    }
  },
})
