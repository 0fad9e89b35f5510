import { serviceBlock } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { vpcPeeringConnection } from '../../../kinds/vpc-peering-connection/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { grouped } from '../../../estate/grouped.ts'
import { overlaps } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { moveServices, readsOfMoveServices } from '../move-services.ts'
import { vpcEntries, type VpcEntry } from '../vpc-entries.ts'

/** For each VPC the blocks of those it is peered with. */
function peerBlocks(estate: Estate): ReadonlyMap<string, readonly VpcEntry[]> {
  const pairs = estate.all(vpcPeeringConnection).flatMap(({ vpc: one, peerVpc: two }) => [
    { from: one, to: estate.get(vpc, two) },
    { from: two, to: estate.get(vpc, one) },
  ])
  return new Map(
    [...grouped(pairs, ({ from }) => from)].map(([id, group]) => [
      id,
      group.flatMap(({ to }) => (to ? vpcEntries(to) : [])),
    ]),
  )
}

export const rule = defineRule({
  code: 'service-cidr-overlaps-peer',
  severity: 'warning',
  title: 'Service range overlaps a peered VPC',
  reads: [...readsOfMoveServices, vpcPeeringConnection],
  source: { title: 'Amazon EKS User Guide, Create a cluster, Service IPv4 range', read: '2026-11' },
  messages: {
    overlap:
      '{cidr} overlaps {vpc}’s block {block}, which is peered with the cluster’s VPC: nodes take that part of it for services and can’t reach it.',
  },
  *check(estate) {
    const neighbours = peerBlocks(estate)
    for (const cluster of estate.all(eksCluster)) {
      const services = serviceBlock(cluster)
      if (services === undefined || cluster.vpc === null) continue
      const hit = neighbours.get(cluster.vpc)?.find(({ block }) => overlaps(block, services))
      if (hit === undefined) continue
      yield {
        at: cluster.id,
        field: 'serviceIpv4Cidr',
        message: 'overlap',
        values: { cidr: cluster.serviceIpv4Cidr, vpc: hit.vpc.name, block: hit.text },
        also: [hit.vpc.id],
        ...moveServices(estate, cluster),
      }
    }
  },
})
