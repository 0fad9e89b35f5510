import type { Estate } from '../../../estate/estate.ts'
import { grouped } from '../../../estate/grouped.ts'
import { ec2TransitGatewayVpcAttachment } from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { vpcPeeringConnection } from '../../../kinds/vpc-peering-connection/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { atRule, calledRule, everyRule } from '../every-rule.ts'
import { groupRules } from '../sources.ts'

const pair = (one: string, other: string): string => [one, other].sort().join(' ')

/** VPCs of one Region that peerings join: their groups know each other. */
const peered = (estate: Estate): ReadonlySet<string> =>
  new Set(
    estate
      .all(vpcPeeringConnection)
      .filter(({ peerRegion }) => peerRegion === '' || peerRegion === estate.region)
      .map((peering) => pair(peering.vpc ?? '', peering.peerVpc ?? '')),
  )

/** By VPC, the transit gateways that pass references to groups on. */
function referringGateways(estate: Estate): ReadonlyMap<string, readonly (string | null)[]> {
  const attachments = estate
    .all(ec2TransitGatewayVpcAttachment)
    .filter((each) => estate.get(ec2TransitGateway, each.transitGateway)?.securityGroupReferencingSupport)
  const groups = grouped(attachments, (each) => each.vpc)
  return new Map([...groups].map(([id, group]) => [id, group.map(({ transitGateway }) => transitGateway)]))
}

export const rule = defineRule({
  code: 'sg-foreign-group',
  severity: 'error',
  title: 'Rule refers to a group of another VPC',
  reads: [securityGroup, eksCluster, vpc, vpcPeeringConnection, ec2TransitGateway, ec2TransitGatewayVpcAttachment],
  source: groupRules,
  messages: {
    foreign:
      '{rule} refers to {group}, which is of {other}, not of {vpc}, and no peering or transit gateway passes such references on; use its CIDR block instead.',
  },
  *check(estate) {
    const peerings = peered(estate)
    const gateways = referringGateways(estate)
    for (const each of everyRule(estate)) {
      if (each.rule.peer !== 'group') continue
      const group = estate.get(securityGroup, each.rule.referencedSecurityGroup)
      const home = estate.get(vpc, each.list.owner.vpc)
      const other = estate.get(vpc, group?.vpc)
      if (group === undefined || home === undefined || other === undefined || home === other) continue
      const shared = gateways.get(other.id)?.some((id) => gateways.get(home.id)?.includes(id))
      // Transit gateways pass on references of inbound rules only.
      if (peerings.has(pair(home.id, other.id)) || (shared && each.list.field !== 'egress')) continue
      yield {
        ...atRule(each, 'referencedSecurityGroup'),
        message: 'foreign',
        values: { rule: calledRule(each), group: group.name, vpc: home.name, other: other.name },
        also: [group.id],
      }
    }
  },
})
