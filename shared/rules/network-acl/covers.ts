import { blockOf, hasTypes, portsOf } from '../../estate/network-acls.ts'
import type { NetworkAclRule } from '../../kinds/network-acl/record.ts'
import { contains } from '../../net/prefix.ts'

const within = ([outerFrom, outerTo]: readonly [number, number], [from, to]: readonly [number, number]): boolean =>
  outerFrom <= from && to <= outerTo

const includesType = (outer: number | null, inner: number | null): boolean => outer === -1 || outer === inner

function coversTraffic(outer: NetworkAclRule, inner: NetworkAclRule): boolean {
  if (outer.protocol === '-1') return true
  if (outer.protocol !== inner.protocol) return false
  if (hasTypes(outer))
    return includesType(outer.icmpType, inner.icmpType) && includesType(outer.icmpCode, inner.icmpCode)
  const [ports, others] = [portsOf(outer), portsOf(inner)]
  return ports !== undefined && others !== undefined && within(ports, others)
}

/** Whether everything the inner rule speaks of is the outer one’s too. */
export function covers(outer: NetworkAclRule, inner: NetworkAclRule): boolean {
  const [block, other] = [blockOf(outer), blockOf(inner)]
  return block !== undefined && other !== undefined && contains(block, other) && coversTraffic(outer, inner)
}
