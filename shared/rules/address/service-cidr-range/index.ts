import { serviceBlock } from '../../../estate/blocks.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { prefixText, resized } from '../../../net/prefix.ts'
import { isPrivate } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'
import { moveServices, readsOfMoveServices } from '../move-services.ts'
import { within } from '../within.ts'

export const rule = defineRule({
  code: 'service-cidr-range',
  severity: 'error',
  title: 'Service range EKS does not take',
  reads: readsOfMoveServices,
  source: { title: 'Amazon EKS API Reference, KubernetesNetworkConfigRequest', read: '2026-11' },
  messages: {
    size: '{cidr} is not from /12 to /24, as EKS wants the service range; the nearest is {nearest}.',
    range: '{cidr} is not inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16, where EKS wants the service range.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const block = serviceBlock(cluster)
      if (block === undefined) continue
      const nearest = resized(block, within(12, block.length, 24))
      const fits = nearest.length === block.length
      if (fits && isPrivate(block)) continue
      yield {
        at: cluster.id,
        field: 'serviceIpv4Cidr',
        message: isPrivate(nearest) ? 'size' : 'range',
        values: { cidr: cluster.serviceIpv4Cidr, nearest: prefixText(nearest) },
        ...moveServices(estate, cluster),
      }
    }
  },
})
