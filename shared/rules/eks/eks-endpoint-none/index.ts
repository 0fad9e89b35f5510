import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { defineRule } from '../../rule.ts'
import { makePrivate } from '../make-private.ts'
import { officeAccess } from '../reads.ts'
import { endpointAccess } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-endpoint-none',
  severity: 'error',
  title: 'EKS cluster without an endpoint',
  reads: officeAccess,
  source: endpointAccess,
  messages: {
    none: '{cluster} has neither a public nor a private API server endpoint; AWS refuses that. Private is right when the office comes through the VPN.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      if (cluster.endpointAccess !== 'none') continue
      const fix = makePrivate(estate, cluster)
      yield {
        at: cluster.id,
        field: 'endpointAccess',
        message: 'none',
        values: { cluster: cluster.name },
        ...(fix && { fix }),
      }
    }
  },
})
