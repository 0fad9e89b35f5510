import { listedBriefly } from '../../../base/words.ts'
import { clusterSubnets } from '../../../estate/eks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { hasIpv6Block } from '../../../estate/ipv6.ts'
import { eksCluster, type EksCluster } from '../../../kinds/eks-cluster/record.ts'
import { subnet, type Subnet } from '../../../kinds/subnet/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { ipFamily } from '../sources.ts'

const hasRemote = ({ remoteNodeNetworks, remotePodNetworks }: EksCluster): boolean =>
  remoteNodeNetworks.length > 0 || remotePodNetworks.length > 0

const withoutIpv6 = (estate: Estate, cluster: EksCluster): readonly Subnet[] =>
  clusterSubnets(estate, cluster).filter((each) => !hasIpv6Block(each))

export const rule = defineRule({
  code: 'eks-ipv6',
  severity: 'error',
  title: 'IPv6 cluster that can’t have it',
  reads: [eksCluster, subnet],
  source: ipFamily,
  messages: {
    subnets: '{cluster} wants IPv6 for pods and services, but no IPv6 block is in {subnets}; AWS refuses that.',
    remote: '{cluster} wants IPv6 for pods and services, and has remote networks, which are for IPv4 clusters.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      if (cluster.ipFamily !== 'ipv6') continue
      const without = withoutIpv6(estate, cluster)
      if (without.length === 0 && !hasRemote(cluster)) continue
      yield {
        at: cluster.id,
        field: 'ipFamily',
        message: without.length > 0 ? ('subnets' as const) : ('remote' as const),
        values: { cluster: cluster.name, subnets: listedBriefly(without.map(({ name }) => name)) },
        also: without.map(({ id }) => id),
        fix: { title: 'Use IPv4', patch: change(cluster, { ipFamily: 'ipv4', serviceIpv4Cidr: '' }) },
      }
    }
  },
})
