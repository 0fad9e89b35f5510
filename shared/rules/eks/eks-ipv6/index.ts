import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { ipFamily } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-ipv6',
  severity: 'error',
  title: 'IPv6 cluster in IPv4 subnets',
  reads: [eksCluster],
  source: ipFamily,
  messages: {
    ipv6: '{cluster} wants IPv6 for pods and services, but the subnets of this plan have IPv4 blocks only; AWS refuses that. Choose IPv4.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      if (cluster.ipFamily !== 'ipv6') continue
      yield {
        at: cluster.id,
        field: 'ipFamily',
        message: 'ipv6',
        values: { cluster: cluster.name },
        fix: { title: 'Use IPv4', patch: change(cluster, { ipFamily: 'ipv4', serviceIpv4Cidr: '' }) },
      }
    }
  },
})
