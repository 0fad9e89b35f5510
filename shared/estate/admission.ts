import { ec2ManagedPrefixList } from '../kinds/ec2-managed-prefix-list/record.ts'
import { securityGroup, type SecurityGroup, type SecurityGroupRule } from '../kinds/security-group/record.ts'
import { meantPrefix4, type Prefix4 } from '../net/prefix.ts'
import { setOf, type PrefixSet } from '../net/prefix-set.ts'
import type { Id } from '../plan/plan.ts'
import type { Estate } from './estate.ts'

/** A port that somebody listens on. */
export interface Port {
  readonly protocol: 'tcp' | 'udp'
  readonly number: number
}

/** The groups that AWS lets stand on a thing of this VPC: those of the VPC itself. */
export const groupsIn = (estate: Estate, vpc: Id | null, ids: readonly Id[]): readonly SecurityGroup[] =>
  ids.flatMap((id) => estate.get(securityGroup, id) ?? []).filter((group) => group.vpc === vpc)

export const isForPort = ({ ipProtocol, fromPort, toPort }: SecurityGroupRule, { protocol, number }: Port): boolean =>
  ipProtocol === '-1' ||
  (ipProtocol === protocol && fromPort !== null && toPort !== null && fromPort <= number && number <= toPort)

/** The IPv4 blocks a rule is for; none when a group is its source. */
export function sourcesOf(estate: Estate, rule: SecurityGroupRule): readonly Prefix4[] {
  const own = rule.peer === 'cidr' ? meantPrefix4(rule.cidrIpv4) : undefined
  if (own !== undefined) return [own]
  const entries = rule.peer === 'prefix-list' ? estate.get(ec2ManagedPrefixList, rule.prefixList)?.entries : undefined
  return (entries ?? []).flatMap(({ cidr }) => meantPrefix4(cidr) ?? [])
}

/** The IPv4 addresses that these rules admit to the port; rules of several groups add up. */
export const admittedBy = (estate: Estate, rules: readonly SecurityGroupRule[], port: Port): PrefixSet =>
  setOf(rules.filter((rule) => isForPort(rule, port)).flatMap((rule) => sourcesOf(estate, rule)))
