import { firstOverlaps } from '../../net/overlap.ts'
import type { Vpc } from '../../kinds/vpc/record.ts'
import type { Resource } from '../../plan/plan.ts'
import type { Fault } from '../rule.ts'
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

/**
 * Once at each VPC that shares addresses with another one at the gateway.
 * @param joined  what joins them to the gateway
 * @param field   of what joins them
 */
export function* clashesAt(
  gateway: Resource,
  joined: ReadonlyMap<Vpc, Resource>,
  field: string,
): Generator<Fault<'overlap'>> {
  const told = new Set<Vpc>()
  for (const { entry, other } of clashesOf(joined.keys())) {
    const joining = joined.get(entry.vpc)
    if (joining === undefined || told.has(entry.vpc)) continue
    told.add(entry.vpc)
    yield {
      at: joining.id,
      field,
      message: 'overlap',
      values: {
        cidr: entry.text,
        vpc: entry.vpc.name,
        block: other.text,
        other: other.vpc.name,
        gateway: gateway.name,
      },
      also: [entry.vpc.id, other.vpc.id],
    }
  }
}
