import { admittedOn, admissionKinds } from '../../../estate/admitted.ts'
import { vpcBlock, vpcBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { securityGroupRuleFields, type SecurityGroupRule } from '../../../kinds/security-group/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { prefixText } from '../../../net/prefix.ts'
import { intersection, setOf } from '../../../net/prefix-set.ts'
import { defaultsOf } from '../../../plan/field.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { HTTPS, httpsRules, listensOnHttps, ownGroups } from '../https.ts'
import { interfaceEndpoints } from '../sources.ts'
import { interfacesIn } from '../types.ts'

const fromBlock = (cidrIpv4: string): SecurityGroupRule => ({
  ...defaultsOf(securityGroupRuleFields),
  description: 'HTTPS from the VPC',
  fromPort: HTTPS,
  toPort: HTTPS,
  cidrIpv4,
})

/** A rule for a group or for an IPv6 block is taken for somebody of the VPC. */
const admitsSomebody = (estate: Estate, home: Vpc, rules: readonly SecurityGroupRule[]): boolean =>
  rules.some((rule) => rule.peer === 'group' || rule.peer === 'self' || rule.cidrIpv6 !== '') ||
  intersection(admittedOn(estate, rules, 'tcp', HTTPS), setOf(vpcBlocks(home))).length > 0

export const rule = defineRule({
  code: 'vpce-group-443',
  severity: 'error',
  title: 'Endpoint that admits nobody of its VPC',
  reads: [vpcEndpoint, vpc, ...admissionKinds],
  source: interfaceEndpoints,
  messages: {
    shut: 'No security group on {endpoint} admits TCP 443 from {vpc} ({cidr}); its hosts can’t use the endpoint.',
  },
  *check(estate) {
    for (const endpoint of interfacesIn(estate).filter(listensOnHttps)) {
      const home = estate.get(vpc, endpoint.vpc)
      const groups = ownGroups(estate, endpoint)
      const [group] = groups
      if (home === undefined || group === undefined) continue
      if (admitsSomebody(estate, home, httpsRules(groups))) continue
      const block = vpcBlock(home)
      const patch = block && change(group, { ingress: [...group.ingress, fromBlock(prefixText(block))] })
      yield {
        at: endpoint.id,
        field: 'securityGroups',
        message: 'shut',
        values: { endpoint: endpoint.name, vpc: home.name, cidr: home.cidrBlock },
        also: groups.map(({ id }) => id),
        ...(patch && { fix: { title: `Admit TCP 443 from ${home.cidrBlock} in ${group.name}`, patch } }),
      }
    }
  },
})
