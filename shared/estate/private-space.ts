import { ec2ClientVpnEndpoint } from '../kinds/ec2-client-vpn-endpoint/record.ts'
import { eksCluster, type EksCluster } from '../kinds/eks-cluster/record.ts'
import { site } from '../kinds/site/record.ts'
import { vpc } from '../kinds/vpc/record.ts'
import { meantPrefix4, prefix4, type Prefix4 } from '../net/prefix.ts'
import { includesAll, intersection, minus, setOf, takeFree, union, type PrefixSet } from '../net/prefix-set.ts'
import { dockerBridge, privateRanges } from '../net/special-ranges.ts'
import { answered } from './answered.ts'
import { lanBlocks, serviceBlock, vpcBlocks } from './blocks.ts'
import type { Estate } from './estate.ts'

/** What EKS takes for services when the plan leaves the range to it: one of these two. */
export const usualServiceBlocks = ['172.20.0.0/16', '10.100.0.0/16'].map(prefix4)

const remoteBlocks = (cluster: EksCluster): readonly Prefix4[] =>
  [...cluster.remoteNodeNetworks, ...cluster.remotePodNetworks].flatMap((text) => meantPrefix4(text) ?? [])

/** Every address that a VPC, an office or a hybrid node of the plan may have. */
const hostSpace = answered((estate: Estate): PrefixSet =>
  setOf([
    ...estate.all(vpc).flatMap(vpcBlocks),
    ...estate.all(site).flatMap(lanBlocks),
    ...estate.all(eksCluster).flatMap(remoteBlocks),
  ]),
)

const serviceSpace = answered((estate: Estate): PrefixSet =>
  setOf([...usualServiceBlocks, ...estate.all(eksCluster).flatMap((cluster) => serviceBlock(cluster) ?? [])]),
)

const clientSpace = answered((estate: Estate): PrefixSet =>
  setOf(estate.all(ec2ClientVpnEndpoint).flatMap(({ clientCidrBlock }) => meantPrefix4(clientCidrBlock) ?? [])),
)

const usable = minus(setOf(privateRanges), setOf([dockerBridge]))

const freeSpace = answered((estate: Estate): PrefixSet =>
  minus(usable, union(union(hostSpace(estate), serviceSpace(estate)), clientSpace(estate))),
)

/** The lowest private block of this length that nothing in the plan uses, for a VPC; undefined when none is left. */
export const freePrivateBlock = (estate: Estate, length: number): Prefix4 | undefined =>
  takeFree(freeSpace(estate), length)

/** High in 10.0.0.0/8, which VPCs fill from below. */
const usualClientSpace = setOf([prefix4('10.240.0.0/12')])

/** A block for VPN clients that nothing in the plan uses. */
export function freeClientBlock(estate: Estate, length: number): Prefix4 | undefined {
  const free = freeSpace(estate)
  return takeFree(intersection(free, usualClientSpace), length) ?? takeFree(free, length)
}

/** A /16 for Kubernetes services that no host of the plan has; clusters may share it, it never leaves them. */
export const freeServiceBlock = answered((estate: Estate): Prefix4 | undefined => {
  const free = minus(usable, hostSpace(estate))
  const usual = usualServiceBlocks.find((block) => includesAll(free, setOf([block])))
  return usual ?? takeFree(free, 16)
})
