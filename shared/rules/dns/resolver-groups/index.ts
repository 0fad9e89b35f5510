import type { Estate } from '../../../estate/estate.ts'
import { vpcBlocks } from '../../../estate/blocks.ts'
import { freshId, freshName } from '../../../estate/fresh.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { lanEntries, officesOf } from '../../../estate/offices.ts'
import { quotas } from '../../../estate/quotas.ts'
import { legalGroupName } from '../../../estate/security-groups.ts'
import {
  route53ResolverEndpoint,
  type Route53ResolverEndpoint,
} from '../../../kinds/route53-resolver-endpoint/record.ts'
import { securityGroup, securityGroupRuleFields, type SecurityGroupRule } from '../../../kinds/security-group/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { prefixText } from '../../../net/prefix.ts'
import { defaultsOf } from '../../../plan/field.ts'
import type { Fix } from '../../../plan/finding.ts'
import { blank } from '../../../plan/kind.ts'
import { put } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { resolverConsiderations } from '../sources.ts'

const DNS = 53

const dnsFrom = (cidrIpv4: string): readonly SecurityGroupRule[] =>
  (['udp', 'tcp'] as const).map((ipProtocol) => ({
    ...defaultsOf(securityGroupRuleFields),
    description: `DNS by ${ipProtocol.toUpperCase()}`,
    ipProtocol,
    fromPort: DNS,
    toPort: DNS,
    peer: 'cidr',
    cidrIpv4,
  }))

/** As AWS's own default: without one its members could only answer. */
const everything: SecurityGroupRule = {
  ...defaultsOf(securityGroupRuleFields),
  description: 'All traffic',
  ipProtocol: '-1',
  peer: 'cidr',
  cidrIpv4: '0.0.0.0/0',
}

/** The networks of the joined offices; the VPC’s own while none is joined. */
function askers(estate: Estate, { vpc: home }: Route53ResolverEndpoint): readonly string[] {
  const found = estate.get(vpc, home)
  const own = found === undefined ? [] : vpcBlocks(found)
  const lans = officesOf(estate, home).flatMap(lanEntries)
  const blocks = lans.length > 0 ? lans.map(({ block }) => block) : own
  return [...new Set(blocks.map(prefixText))]
}

/** Whom an outbound endpoint asks is another matter. */
function addGroup(estate: Estate, resolver: Route53ResolverEndpoint): Fix | undefined {
  const ingress = askers(estate, resolver).flatMap(dnsFrom)
  if (resolver.direction !== 'INBOUND' || ingress.length === 0) return undefined
  if (ingress.length > quotas.rulesPerSecurityGroup.most) return undefined
  const name = freshName(estate, securityGroup, legalGroupName(`${resolver.name}-dns`))
  const group = blank(securityGroup, freshId(estate, securityGroup, name), name)
  const description = 'DNS to the inbound resolver endpoint'
  return {
    title: 'Add a security group for DNS',
    patch: put(
      { ...group, vpc: resolver.vpc, description, ingress, egress: [everything] },
      { ...resolver, securityGroups: [group.id] },
    ),
  }
}

export const rule = defineRule({
  code: 'resolver-groups',
  severity: 'error',
  title: 'Resolver endpoint without a security group',
  reads: [route53ResolverEndpoint, securityGroup, vpc, ...officePathKinds],
  source: resolverConsiderations,
  messages: {
    none: '{resolver} has no security group; it needs one at least, for TCP and UDP 53.',
  },
  *check(estate) {
    for (const resolver of estate.all(route53ResolverEndpoint)) {
      if (resolver.securityGroups.length > 0) continue
      const fix = addGroup(estate, resolver)
      yield {
        at: resolver.id,
        field: 'securityGroups',
        message: 'none',
        values: { resolver: resolver.name },
        ...(fix && { fix }),
      }
    }
  },
})
