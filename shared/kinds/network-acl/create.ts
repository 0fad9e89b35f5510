import { hasIpv6 } from '../../estate/ipv6.ts'
import { defaultsOf } from '../../plan/field.ts'
import type { CreateContext } from '../kind.ts'
import { vpc } from '../vpc/record.ts'
import { networkAclRuleFields, type NetworkAcl, type NetworkAclRule } from './record.ts'

const allow = (ruleNumber: number, cidrBlock: string): NetworkAclRule => ({
  ...defaultsOf(networkAclRuleFields),
  ruleNumber,
  protocol: '-1',
  cidrBlock,
})

/** Lets everything through, as AWS's default one: a new ACL cuts nobody off. */
export function create({ estate, into }: CreateContext): Partial<NetworkAcl> {
  const home = into.map((id) => estate.get(vpc, id)).find((found) => found !== undefined)
  const everything = [allow(100, '0.0.0.0/0'), ...(home !== undefined && hasIpv6(home) ? [allow(101, '::/0')] : [])]
  return { vpc: home?.id ?? null, ingress: everything, egress: everything }
}
