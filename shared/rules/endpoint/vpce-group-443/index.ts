import { listedBriefly } from '../../../base/words.ts'
import { admittedOn } from '../../../estate/admitted.ts'
import { vpcBlock, vpcBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import {
  securityGroupRuleFields,
  type SecurityGroup,
  type SecurityGroupRule,
} from '../../../kinds/security-group/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import type { VpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { prefixText } from '../../../net/prefix.ts'
import { intersection, setOf } from '../../../net/prefix-set.ts'
import { defaultsOf } from '../../../plan/field.ts'
import type { Fix } from '../../../plan/finding.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule, faultsOf, type Fault } from '../../rule.ts'
import { HTTPS, httpsRules, listensOnHttps, ownGroups } from '../https.ts'
import { readsOfShutOffices, shutOffices } from '../shut-offices.ts'
import { interfaceEndpoints } from '../sources.ts'
import { interfacesIn } from '../types.ts'

const fromBlock = (cidrIpv4: string, whose: string): SecurityGroupRule => ({
  ...defaultsOf(securityGroupRuleFields),
  description: `HTTPS from the ${whose}`,
  fromPort: HTTPS,
  toPort: HTTPS,
  cidrIpv4,
})

/** A rule for a group or for an IPv6 block is taken for somebody of the VPC. */
const admitsSomebody = (estate: Estate, home: Vpc, rules: readonly SecurityGroupRule[]): boolean =>
  rules.some((rule) => rule.peer === 'group' || rule.peer === 'self' || rule.cidrIpv6 !== '') ||
  intersection(admittedOn(estate, rules, 'tcp', HTTPS), setOf(vpcBlocks(home))).length > 0

/** The VPC, and the offices that find the endpoint’s addresses. */
function admission(estate: Estate, endpoint: VpcEndpoint, home: Vpc, group: SecurityGroup): Fix | undefined {
  const block = vpcBlock(home)
  if (block === undefined) return undefined
  const lans = shutOffices(estate, endpoint, []).map((out) => prefixText(out.block))
  const blocks = [prefixText(block), ...new Set(lans)]
  const rules = blocks.map((text, i) => fromBlock(text, i === 0 ? 'VPC' : 'office'))
  return {
    title: `Admit TCP 443 from ${listedBriefly(blocks)} in ${group.name}`,
    patch: change(group, { ingress: [...group.ingress, ...rules] }),
  }
}

const shut = faultsOf(function* (estate: Estate, endpoint: VpcEndpoint): Iterable<Fault<'shut'>> {
  const home = estate.get(vpc, endpoint.vpc)
  const groups = ownGroups(estate, endpoint)
  const [group] = groups
  if (home === undefined || group === undefined) return
  if (admitsSomebody(estate, home, httpsRules(groups))) return
  const fix = admission(estate, endpoint, home, group)
  yield {
    at: endpoint.id,
    field: 'securityGroups',
    message: 'shut',
    values: { endpoint: endpoint.name, vpc: home.name, cidr: home.cidrBlock },
    also: groups.map(({ id }) => id),
    ...(fix && { fix }),
  }
})

export const rule = defineRule({
  code: 'vpce-group-443',
  severity: 'error',
  title: 'Endpoint that admits nobody of its VPC',
  reads: [vpc, ...readsOfShutOffices],
  source: interfaceEndpoints,
  messages: {
    shut: 'No security group on {endpoint} admits TCP 443 from {vpc} ({cidr}); its hosts can’t use the endpoint.',
  },
  *check(estate) {
    for (const endpoint of interfacesIn(estate).filter(listensOnHttps)) yield* shut(estate, endpoint)
  },
})
