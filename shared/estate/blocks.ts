import type { EksCluster } from '../kinds/eks-cluster/record.ts'
import type { Site } from '../kinds/site/record.ts'
import { subnet, type Subnet } from '../kinds/subnet/record.ts'
import type { Vpc } from '../kinds/vpc/record.ts'
import { meantPrefix4, type Prefix4 } from '../net/prefix.ts'
import { intersection, minus, setOf, takeFree, type PrefixSet } from '../net/prefix-set.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import type { Estate } from './estate.ts'
import { grouped } from './grouped.ts'
import { remembered } from './remember.ts'

/** The blocks of records, each parsed once; undefined or left out when the text is no IPv4 block. */

const defined = <T>(value: T | undefined): value is T => value !== undefined

export const vpcBlock = remembered((vpc: Vpc): Prefix4 | undefined => meantPrefix4(vpc.cidrBlock))

/** The VPC's own block and its secondary ones. */
export const vpcBlocks = remembered((vpc: Vpc): readonly Prefix4[] =>
  [vpc.cidrBlock, ...vpc.secondaryCidrBlocks].map(meantPrefix4).filter(defined),
)

export const subnetBlock = remembered((subnet: Subnet): Prefix4 | undefined => meantPrefix4(subnet.cidrBlock))

export const lanBlocks = remembered((site: Site): readonly Prefix4[] => site.lanCidrs.map(meantPrefix4).filter(defined))

export const serviceBlock = remembered((cluster: EksCluster): Prefix4 | undefined =>
  cluster.ipFamily === 'ipv4' ? meantPrefix4(cluster.serviceIpv4Cidr) : undefined,
)

const subnetsByVpc = remembered((subnets: readonly Subnet[]) => grouped(subnets, (each) => each.vpc))

export const subnetsOf = answered(
  (estate: Estate, vpcId: Id): readonly Subnet[] => subnetsByVpc(estate.all(subnet)).get(vpcId) ?? [],
)

/** What no subnet of the VPC uses yet; `except` is left out of the count, so that it may stay where it is. */
export function freeIn(estate: Estate, vpc: Vpc, except?: Id): PrefixSet {
  const used = subnetsOf(estate, vpc.id)
    .filter((each) => each.id !== except)
    .map(subnetBlock)
    .filter(defined)
  return minus(setOf(vpcBlocks(vpc)), setOf(used))
}

/** The first block of this length in what is free of the VPC, inside one of its blocks; undefined when none is left. */
export function takeFreeIn(vpc: Vpc, free: PrefixSet, length: number): Prefix4 | undefined {
  for (const block of vpcBlocks(vpc)) {
    const found = takeFree(intersection(free, setOf([block])), length)
    if (found !== undefined) return found
  }
  return undefined
}

/** The next free block of this length in the VPC; undefined when none is left. */
export const nextSubnetBlock = (estate: Estate, vpc: Vpc, length: number, except?: Id): Prefix4 | undefined =>
  takeFreeIn(vpc, freeIn(estate, vpc, except), length)
