import { serviceBlock } from '../../../estate/blocks.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { lanEntries, officesOf } from '../../../estate/offices.ts'
import { usualServiceBlocks } from '../../../estate/private-space.ts'
import { eksCluster, type EksCluster } from '../../../kinds/eks-cluster/record.ts'
import { overlaps, prefixText, type Prefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { moveServices, readsOfMoveServices } from '../move-services.ts'

/** The range, or those EKS chooses from when it is unset. */
function rangesOf(cluster: EksCluster): readonly Prefix4[] {
  if (cluster.ipFamily !== 'ipv4') return []
  if (cluster.serviceIpv4Cidr === '') return usualServiceBlocks
  const block = serviceBlock(cluster)
  return block === undefined ? [] : [block]
}

export const rule = defineRule({
  code: 'service-cidr-overlaps-office',
  severity: 'warning',
  title: 'Service range overlaps an office',
  reads: [...readsOfMoveServices, ...officePathKinds],
  source: { title: 'Amazon EKS User Guide, Create a cluster, Service IPv4 range', read: '2026-11' },
  messages: {
    overlap:
      '{range} overlaps {office}’s LAN {lan}: nodes take that part of the office for services and can’t reach it.',
    unset:
      'Left to EKS the service range may become {range}, which overlaps {office}’s LAN {lan}: nodes could not reach that part of the office.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const ranges = rangesOf(cluster)
      for (const { site, text, block } of officesOf(estate, cluster.vpc).flatMap(lanEntries)) {
        const hit = ranges.find((range) => overlaps(range, block))
        if (hit === undefined) continue
        yield {
          at: cluster.id,
          field: 'serviceIpv4Cidr',
          message: cluster.serviceIpv4Cidr === '' ? 'unset' : 'overlap',
          values: { range: prefixText(hit), office: site.name, lan: text },
          also: [site.id],
          ...moveServices(estate, cluster),
        }
      }
    }
  },
})
