import { firstOverlaps } from '../../net/overlap.ts'
import type { Vpc } from '../../kinds/vpc/record.ts'
import { vpcEntries, type VpcEntry } from './vpc-entries.ts'

/** A block of a VPC and the first one before it, of another VPC, that shares an address with it. */
export interface Clash {
  readonly entry: VpcEntry
  readonly other: VpcEntry
}

/** A VPC's blocks without those inside another of its own, which would hide the overlap with a neighbour. */
function outermost(vpc: Vpc): readonly VpcEntry[] {
  const entries = [...vpcEntries(vpc)].sort((a, b) => a.block.length - b.block.length)
  const firsts = firstOverlaps(entries.map(({ block }) => block))
  return entries.filter((_, i) => firsts[i] === undefined)
}

/** Where VPCs of one network share addresses, at the later of the two. */
export function clashesOf(vpcs: Iterable<Vpc>): readonly Clash[] {
  const entries = [...new Set(vpcs)].flatMap(outermost)
  return firstOverlaps(entries.map(({ block }) => block)).flatMap((first, i) => {
    const entry = entries[i]
    const other = entries[first ?? -1]
    return entry === undefined || other === undefined ? [] : [{ entry, other }]
  })
}
