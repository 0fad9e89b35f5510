import type { Estate } from '../../../estate/estate.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup, type SecurityGroupRule } from '../../../kinds/security-group/record.ts'
import { meantPrefix } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atRule, calledRule, everyRule } from '../every-rule.ts'
import { rulePermission } from '../sources.ts'

/** IPv4 or IPv6, where the source or destination is of one of them. */
function familyOf(estate: Estate, rule: SecurityGroupRule): 'IPv4' | 'IPv6' | undefined {
  if (rule.peer === 'prefix-list') return estate.get(ec2ManagedPrefixList, rule.prefixList)?.addressFamily
  const family = rule.peer === 'cidr' ? meantPrefix(rule.cidrIpv4 || rule.cidrIpv6)?.family : undefined
  return family === undefined ? undefined : family === 4 ? 'IPv4' : 'IPv6'
}

const others = { icmp: 'IPv6', icmpv6: 'IPv4' } as const

export const rule = defineRule({
  code: 'sg-icmp-family',
  severity: 'warning',
  title: 'ICMP of the other address family',
  reads: [securityGroup, eksCluster, ec2ManagedPrefixList],
  source: rulePermission,
  messages: {
    icmp: '{rule} is for ICMP, which IPv4 uses, with an IPv6 {end}: it matches nothing. Use ICMPv6.',
    icmpv6: '{rule} is for ICMPv6, which IPv6 uses, with an IPv4 {end}: it matches nothing. Use ICMP.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      const { ipProtocol } = each.rule
      if (ipProtocol !== 'icmp' && ipProtocol !== 'icmpv6') continue
      if (familyOf(estate, each.rule) !== others[ipProtocol]) continue
      const end = each.list.field === 'egress' ? 'destination' : 'source'
      yield { ...atRule(each, 'ipProtocol'), message: ipProtocol, values: { rule: calledRule(each), end } }
    }
  },
})
