import type { NetworkAclRule } from '../../shared/kinds/network-acl/record.ts'
import { networkAclRuleFields } from '../../shared/kinds/network-acl/record.ts'
import type { Route } from '../../shared/kinds/route-table/record.ts'
import { securityGroupRuleFields, type SecurityGroupRule } from '../../shared/kinds/security-group/record.ts'
import { defaultsOf } from '../../shared/plan/field.ts'
import { blank, type Of, type RecordType } from '../../shared/plan/kind.ts'
import { emptyPlan, type Plan, type Resource } from '../../shared/plan/plan.ts'

/** A record named after its id, with every default but these. */
export const made = <R extends RecordType>(record: R, id: string, fields: Partial<Of<R>>): Resource => ({
  ...blank<RecordType>(record, id, id),
  ...fields,
})

export const planOf = (resources: readonly Resource[]): Plan => ({
  ...emptyPlan,
  resources: new Map(resources.map((each) => [each.id, each])),
})

const anyTraffic: SecurityGroupRule = { ...defaultsOf(securityGroupRuleFields), ipProtocol: '-1' }

/** What a block may send to one port. */
export const admits = (cidrIpv4: string, port: number, ipProtocol: SecurityGroupRule['ipProtocol'] = 'tcp') => ({
  ...anyTraffic,
  description: `${cidrIpv4} on ${String(port)}`,
  ipProtocol,
  fromPort: port,
  toPort: port,
  cidrIpv4,
})

export const everywhere: SecurityGroupRule = { ...anyTraffic, cidrIpv4: '0.0.0.0/0' }

export const aclRule = (ruleNumber: number, fields: Partial<NetworkAclRule>): NetworkAclRule => ({
  ...defaultsOf(networkAclRuleFields),
  ruleNumber,
  ...fields,
})

export const route = (destinationCidrBlock: string, target: string): Route => ({
  destinationCidrBlock,
  destinationPrefixList: null,
  target,
})
