import { ec2ManagedPrefixList } from '../kinds/ec2-managed-prefix-list/record.ts'
import { securityGroup, type SecurityGroup, type SecurityGroupRule } from '../kinds/security-group/record.ts'
import { meantPrefix4, type Prefix4 } from '../net/prefix.ts'
import { setOf, type PrefixSet } from '../net/prefix-set.ts'
import type { RecordType } from '../plan/kind.ts'
import type { Id } from '../plan/plan.ts'
import type { Estate } from './estate.ts'
import { remembered } from './remember.ts'
import { entryBlocks } from './routing.ts'

/** What the answers here look at, for rules that ask them. */
export const admissionKinds: readonly RecordType[] = [securityGroup, ec2ManagedPrefixList]

export const groupsIn = (estate: Estate, ids: readonly Id[]): readonly SecurityGroup[] =>
  ids.flatMap((id) => estate.get(securityGroup, id) ?? [])

/** Whether the rule speaks of this port, whoever its peer is. */
export const isForPort = (rule: SecurityGroupRule, protocol: 'tcp' | 'udp', port: number): boolean =>
  rule.ipProtocol === '-1' ||
  (rule.ipProtocol === protocol &&
    rule.fromPort !== null &&
    rule.toPort !== null &&
    rule.fromPort <= port &&
    port <= rule.toPort)

const ownBlock = remembered((rule: SecurityGroupRule): readonly Prefix4[] => {
  const block = meantPrefix4(rule.cidrIpv4)
  return block === undefined ? [] : [block]
})

function blocksOf(estate: Estate, rule: SecurityGroupRule): readonly Prefix4[] {
  if (rule.peer === 'cidr') return ownBlock(rule)
  const list = rule.peer === 'prefix-list' ? estate.get(ec2ManagedPrefixList, rule.prefixList) : undefined
  return list === undefined ? [] : entryBlocks(list)
}

/** The IPv4 addresses that the rules let through on the port, by block or by prefix list; rules add up. */
export const admittedOn = (
  estate: Estate,
  rules: readonly SecurityGroupRule[],
  protocol: 'tcp' | 'udp',
  port: number,
): PrefixSet => setOf(rules.filter((rule) => isForPort(rule, protocol, port)).flatMap((rule) => blocksOf(estate, rule)))
