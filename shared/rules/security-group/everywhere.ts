import type { Estate } from '../../estate/estate.ts'
import { ec2ManagedPrefixList } from '../../kinds/ec2-managed-prefix-list/record.ts'
import type { SecurityGroupRule } from '../../kinds/security-group/record.ts'
import { meantPrefix } from '../../net/prefix.ts'

const isEverything = (text: string): boolean => meantPrefix(text)?.length === 0

/** The field that says everywhere, and how it says so. */
export function everywhere(
  estate: Estate,
  rule: SecurityGroupRule,
): readonly [keyof SecurityGroupRule, string] | undefined {
  if (rule.peer === 'prefix-list') {
    const list = estate.get(ec2ManagedPrefixList, rule.prefixList)
    return list?.entries.some(({ cidr }) => isEverything(cidr)) ? ['prefixList', list.name] : undefined
  }
  if (rule.peer !== 'cidr') return undefined
  if (isEverything(rule.cidrIpv4)) return ['cidrIpv4', rule.cidrIpv4]
  return isEverything(rule.cidrIpv6) ? ['cidrIpv6', rule.cidrIpv6] : undefined
}
