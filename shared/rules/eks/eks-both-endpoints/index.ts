import { listedBriefly } from '../../../base/words.ts'
import { apiView } from '../../../estate/eks.ts'
import { officesOf } from '../../../estate/offices.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'
import { makePrivate } from '../make-private.ts'
import { apiAccess } from '../reads.ts'
import { endpointAccess } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-both-endpoints',
  severity: 'warning',
  title: 'Office goes past its VPN to the API server',
  reads: apiAccess,
  source: endpointAccess,
  messages: {
    past: '{cluster} has both endpoints, so {offices} resolves its name to public addresses and goes over the internet, not through the VPN; with the private endpoint alone it uses the VPN.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const offices = officesOf(estate, cluster.vpc)
      if (cluster.endpointAccess !== 'public_and_private' || offices.length === 0) continue
      if (apiView(estate, cluster).office.address !== 'public') continue
      const fix = makePrivate(estate, cluster)
      yield {
        at: cluster.id,
        field: 'endpointAccess',
        message: 'past',
        values: { cluster: cluster.name, offices: listedBriefly(offices.map(({ name }) => name)) },
        also: offices.map(({ id }) => id),
        ...(fix && { fix }),
      }
    }
  },
})
