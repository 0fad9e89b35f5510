import { serviceBlock, vpcBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { quotas } from '../../../estate/quotas.ts'
import { eksCluster, type EksCluster } from '../../../kinds/eks-cluster/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { firstOverlaps } from '../../../net/overlap.ts'
import { overlaps, prefixText } from '../../../net/prefix.ts'
import { isPrivate } from '../../../net/special-ranges.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { remoteEntries, remoteLists, type RemoteEntry } from '../remote-entries.ts'
import { remoteNetworks } from '../sources.ts'

const { most } = quotas.remoteNetworksPerCluster

type Message = 'private' | 'count' | 'overlap' | 'vpc' | 'service' | 'nodes'

/** The first thing that is wrong with one network, and what it collides with. */
function clashOf(
  estate: Estate,
  cluster: EksCluster,
  { block }: RemoteEntry,
  earlier: RemoteEntry | undefined,
): { readonly message: Message; readonly other: string } | undefined {
  const home = estate.get(vpc, cluster.vpc)
  const own = home && vpcBlocks(home).find((each) => overlaps(each, block))
  const service = serviceBlock(cluster)
  if (!isPrivate(block)) return { message: 'private', other: '' }
  if (own !== undefined) return { message: 'vpc', other: prefixText(own) }
  if (service !== undefined && overlaps(service, block)) return { message: 'service', other: cluster.serviceIpv4Cidr }
  return earlier && { message: 'overlap', other: earlier.text }
}

function* faultsOf(estate: Estate, cluster: EksCluster): Iterable<Fault<Message>> {
  const at = cluster.id
  const entries = remoteEntries(cluster)
  const firsts = firstOverlaps(entries.map(({ block }) => block))
  for (const [index, entry] of entries.entries()) {
    const clash = clashOf(estate, cluster, entry, entries[firsts[index] ?? -1])
    if (clash === undefined) continue
    const values = { cluster: cluster.name, cidr: entry.text, other: clash.other }
    yield { at, field: entry.field, message: clash.message, values }
  }
  for (const field of remoteLists) {
    const count = cluster[field].length
    if (count > most) yield { at, field, message: 'count', values: { cluster: cluster.name, count, most } }
  }
  if (cluster.remotePodNetworks.length > 0 && cluster.remoteNodeNetworks.length === 0)
    yield { at, field: 'remoteNodeNetworks', message: 'nodes', values: { cluster: cluster.name } }
}

export const rule = defineRule({
  code: 'eks-remote-networks',
  severity: 'error',
  title: 'Remote networks EKS refuses',
  reads: [eksCluster, vpc],
  source: remoteNetworks,
  messages: {
    private:
      'The remote network {cidr} of {cluster} is not in a private range: 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.',
    count: '{cluster} lists {count} networks here; EKS takes {most} at most.',
    overlap: 'The remote network {cidr} of {cluster} overlaps {other}, listed before it.',
    vpc: 'The remote network {cidr} of {cluster} overlaps its VPC’s block {other}.',
    service: 'The remote network {cidr} of {cluster} overlaps its service range {other}.',
    nodes: '{cluster} has remote pod networks and no remote node networks; pods need nodes to run on.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) yield* faultsOf(estate, cluster)
  },
})
