import { serviceBlock, vpcBlock } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { eksCluster, type EksCluster } from '../../../kinds/eks-cluster/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { meantPrefix4, overlaps, type Prefix4 } from '../../../net/prefix.ts'
import { isPrivate } from '../../../net/special-ranges.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { remoteNetworks } from '../sources.ts'

const MOST = 15
const lists = ['remoteNodeNetworks', 'remotePodNetworks'] as const

interface Entry {
  readonly field: string
  readonly text: string
  readonly block: Prefix4
}

const entriesOf = (cluster: EksCluster): readonly Entry[] =>
  lists.flatMap((list) =>
    cluster[list].flatMap((text, index) => {
      const block = meantPrefix4(text)
      return block === undefined ? [] : [{ field: `${list}[${index}]`, text, block }]
    }),
  )

type Message = 'private' | 'count' | 'overlap' | 'vpc' | 'service' | 'nodes'

/** The first thing that is wrong with one network, and what it collides with. */
function clashOf(
  estate: Estate,
  cluster: EksCluster,
  { block }: Entry,
  earlier: readonly Entry[],
): { readonly message: Message; readonly other: string } | undefined {
  const home = estate.get(vpc, cluster.vpc)
  const own = home && vpcBlock(home)
  const service = serviceBlock(cluster)
  const same = earlier.find((entry) => overlaps(entry.block, block))
  if (!isPrivate(block)) return { message: 'private', other: '' }
  if (own !== undefined && overlaps(own, block)) return { message: 'vpc', other: home?.cidrBlock ?? '' }
  if (service !== undefined && overlaps(service, block)) return { message: 'service', other: cluster.serviceIpv4Cidr }
  return same && { message: 'overlap', other: same.text }
}

function* faultsOf(estate: Estate, cluster: EksCluster): Iterable<Fault<Message>> {
  const at = cluster.id
  const entries = entriesOf(cluster)
  for (const [index, entry] of entries.entries()) {
    const clash = clashOf(estate, cluster, entry, entries.slice(0, index))
    if (clash === undefined) continue
    const values = { cluster: cluster.name, cidr: entry.text, other: clash.other }
    yield { at, field: entry.field, message: clash.message, values }
  }
  for (const field of lists) {
    const count = cluster[field].length
    if (count > MOST) yield { at, field, message: 'count', values: { cluster: cluster.name, count, most: MOST } }
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
