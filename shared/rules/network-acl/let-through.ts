import type { NetworkAclRule } from '../../kinds/network-acl/record.ts'
import { intersection, minus, setOf } from '../../net/prefix-set.ts'
import { contains, overlaps, type Prefix, type Prefix4 } from '../../net/prefix.ts'
import { blockOf, portsOf } from './every-rule.ts'

export interface Traffic {
  /** As ACL rules write it. */
  readonly protocol: string
  readonly block: Prefix
  readonly port: number
}

/** From the first to the last port, one of each stretch of which every rule says the same. */
export function portsToAsk(rules: readonly NetworkAclRule[], first: number, last: number): readonly number[] {
  const edges = rules.flatMap((rule) => portsOf(rule) ?? []).flatMap((port) => [port, port + 1])
  return [...new Set([first, ...edges])].filter((port) => port >= first && port <= last)
}

function speaksOf(rule: NetworkAclRule, { protocol, port }: Traffic): boolean {
  const ports = portsOf(rule)
  const fits = rule.protocol === '-1' || rule.protocol === protocol
  return fits && ports !== undefined && ports[0] <= port && port <= ports[1]
}

/** IPv6 rules are taken whole: the first that touches the block decides. */
function letThrough6(rules: readonly NetworkAclRule[], block: Prefix): boolean {
  for (const rule of rules) {
    const other = blockOf(rule)
    if (other !== undefined && overlaps(other, block)) return rule.action === 'allow' && contains(other, block)
  }
  return false
}

function letThrough4(rules: readonly NetworkAclRule[], block: Prefix4): boolean {
  let open = setOf([block])
  for (const rule of rules) {
    const other = blockOf(rule)
    const part = other?.family === 4 ? intersection(open, setOf([other])) : []
    if (part.length > 0 && rule.action === 'deny') return false
    open = minus(open, part)
  }
  return open.length === 0
}

/** Whether the rules, asked in order, let all of the block through. */
export function letThrough(ordered: readonly NetworkAclRule[], traffic: Traffic): boolean {
  const rules = ordered.filter((rule) => speaksOf(rule, traffic))
  return traffic.block.family === 4 ? letThrough4(rules, traffic.block) : letThrough6(rules, traffic.block)
}
