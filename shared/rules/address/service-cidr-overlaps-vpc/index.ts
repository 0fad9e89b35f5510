import { serviceBlock } from '../../../estate/blocks.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { overlaps } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { moveServices, readsOfMoveServices } from '../move-services.ts'
import { vpcEntries } from '../vpc-entries.ts'

export const rule = defineRule({
  code: 'service-cidr-overlaps-vpc',
  severity: 'error',
  title: 'Service range overlaps the VPC',
  reads: readsOfMoveServices,
  source: { title: 'Amazon EKS API Reference, KubernetesNetworkConfigRequest', read: '2026-11' },
  messages: {
    overlap: '{cidr} overlaps {vpc}’s block {block}; EKS wants services and hosts apart.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const home = estate.get(vpc, cluster.vpc)
      const services = serviceBlock(cluster)
      if (home === undefined || services === undefined) continue
      const hit = vpcEntries(home).find(({ block }) => overlaps(block, services))
      if (hit === undefined) continue
      yield {
        at: cluster.id,
        field: 'serviceIpv4Cidr',
        message: 'overlap',
        values: { cidr: cluster.serviceIpv4Cidr, vpc: home.name, block: hit.text },
        also: [home.id],
        ...moveServices(estate, cluster),
      }
    }
  },
})
