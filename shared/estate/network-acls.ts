import { networkAcl, type NetworkAcl, type NetworkAclRule } from '../kinds/network-acl/record.ts'
import type { Subnet } from '../kinds/subnet/record.ts'
import { contains, meantPrefix, overlaps, type Prefix } from '../net/prefix.ts'
import { emptySet, intersection, minus, setOf, union, type PrefixSet } from '../net/prefix-set.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import type { Estate } from './estate.ts'
import { remembered } from './remember.ts'

export type Direction = 'ingress' | 'egress'

/** First and last. */
export type Ports = readonly [number, number]

/** Where clients of all common systems take the ports from that answers come back to; all of 1024 to 65535 is best. */
export const CLIENT_PORTS: Ports = [49152, 65535]

/** What packets are judged by, beside their address. */
export interface Traffic {
  /** As ACL rules write it: `6` for TCP, `17` for UDP. */
  readonly protocol: string
  readonly port: number
}

/** TCP and UDP have ports. */
export const hasPorts = ({ protocol }: NetworkAclRule): boolean => protocol === '6' || protocol === '17'

export const hasTypes = ({ protocol }: NetworkAclRule): boolean => protocol === '1' || protocol === '58'

/** The ports a rule is for, whole range where it has none; undefined while they are missing. */
export function portsOf(rule: NetworkAclRule): Ports | undefined {
  if (!hasPorts(rule)) return [0, 65535]
  return rule.fromPort === null || rule.toPort === null ? undefined : [rule.fromPort, rule.toPort]
}

/** Parsed once; undefined for a text that is no block. */
export const blockOf = remembered((rule: NetworkAclRule): Prefix | undefined => meantPrefix(rule.cidrBlock))

/** In the order in which AWS asks them; those without a number last. */
export const inOrder = remembered((rules: readonly NetworkAclRule[]): readonly NetworkAclRule[] =>
  [...rules].sort((a, b) => (a.ruleNumber ?? Infinity) - (b.ruleNumber ?? Infinity)),
)

/** From the first to the last port, one of each stretch of which every rule says the same. */
export function portsToAsk(rules: readonly NetworkAclRule[], [first, last]: Ports): readonly number[] {
  const edges = rules.flatMap((rule) => portsOf(rule) ?? []).flatMap((port) => [port, port + 1])
  return [...new Set([first, ...edges])].filter((port) => port >= first && port <= last)
}

function speaksOf(rule: NetworkAclRule, { protocol, port }: Traffic): boolean {
  const ports = portsOf(rule)
  const fits = rule.protocol === '-1' || rule.protocol === protocol
  return fits && ports !== undefined && ports[0] <= port && port <= ports[1]
}

const ownSet = remembered((rule: NetworkAclRule): PrefixSet => {
  const block = blockOf(rule)
  return block?.family === 4 ? setOf([block]) : emptySet
})

/** What a list of rules makes of some addresses. */
export interface Judged {
  readonly passed: PrefixSet
  readonly stopped: PrefixSet
  /** The first that stops some of them; undefined when what is stopped is only what no rule allows. */
  readonly rule: NetworkAclRule | undefined
}

/** Which of the IPv4 addresses the rules, asked in order, let through. */
export function judged(ordered: readonly NetworkAclRule[], traffic: Traffic, addresses: PrefixSet): Judged {
  let open = addresses
  let passed = emptySet
  let denying: NetworkAclRule | undefined
  for (const rule of ordered) {
    if (open.length === 0) break
    const part = speaksOf(rule, traffic) ? intersection(open, ownSet(rule)) : emptySet
    if (part.length === 0) continue
    open = minus(open, part)
    if (rule.action === 'allow') passed = union(passed, part)
    else denying ??= rule
  }
  return { passed, stopped: minus(addresses, passed), rule: denying }
}

/** IPv6 rules are taken whole: the first that touches the block decides. */
function letThrough6(ordered: readonly NetworkAclRule[], traffic: Traffic, block: Prefix): boolean {
  for (const rule of ordered) {
    const other = speaksOf(rule, traffic) ? blockOf(rule) : undefined
    if (other !== undefined && overlaps(other, block)) return rule.action === 'allow' && contains(other, block)
  }
  return false
}

/** Whether the rules, asked in order, let all of the block through. */
export const letThrough = (ordered: readonly NetworkAclRule[], traffic: Traffic, block: Prefix): boolean =>
  block.family === 4
    ? judged(ordered, traffic, setOf([block])).stopped.length === 0
    : letThrough6(ordered, traffic, block)

const aclBySubnet = remembered((acls: readonly NetworkAcl[]): ReadonlyMap<Id, NetworkAcl> => {
  const named = acls.flatMap((acl) => acl.subnets.map((id) => [id, acl] as const))
  // The first ACL that names a subnet keeps it.
  return new Map(named.reverse())
})

/** The ACL that a subnet follows; undefined for its VPC’s default one, which allows everything. */
export const aclOf = answered((estate: Estate, subnet: Subnet): NetworkAcl | undefined => {
  const acl = aclBySubnet(estate.all(networkAcl)).get(subnet.id)
  return acl?.vpc === subnet.vpc ? acl : undefined
})
