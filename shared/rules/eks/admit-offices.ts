import { API_PORT, ownGroups, type ShutOut } from '../../estate/eks.ts'
import type { Estate } from '../../estate/estate.ts'
import { freshId, freshName } from '../../estate/fresh.ts'
import { quotas } from '../../estate/quotas.ts'
import { legalGroupName } from '../../estate/security-groups.ts'
import type { EksCluster } from '../../kinds/eks-cluster/record.ts'
import {
  securityGroup,
  securityGroupRuleFields,
  type SecurityGroup,
  type SecurityGroupRule,
} from '../../kinds/security-group/record.ts'
import { prefixText } from '../../net/prefix.ts'
import { defaultsOf } from '../../plan/field.ts'
import { blank } from '../../plan/kind.ts'
import type { Resource } from '../../plan/plan.ts'

const MOST_RULES = quotas.rulesPerSecurityGroup.most

const ruleFor = (cidrIpv4: string): SecurityGroupRule => ({
  ...defaultsOf(securityGroupRuleFields),
  description: 'Office LAN CIDR (for access via Site-to-site VPN)',
  ipProtocol: 'tcp',
  fromPort: API_PORT,
  toPort: API_PORT,
  peer: 'cidr',
  cidrIpv4,
})

function newGroup(estate: Estate, cluster: EksCluster, ingress: readonly SecurityGroupRule[]): SecurityGroup {
  const name = freshName(estate, securityGroup, legalGroupName(`${cluster.name}-api`))
  const group = blank(securityGroup, freshId(estate, securityGroup, name), name)
  return { ...group, vpc: cluster.vpc, description: 'EKS cluster security group', ingress }
}

/**
 * The cluster and the group that admits these networks to its API server: its first group with room, or a new one.
 * Undefined when the cluster can take no further group.
 */
export function admitOffices(
  estate: Estate,
  cluster: EksCluster,
  shutOut: readonly ShutOut[],
): readonly Resource[] | undefined {
  const rules = [...new Set(shutOut.map(({ block }) => prefixText(block)))].map(ruleFor)
  if (rules.length === 0) return [cluster]
  const group = ownGroups(estate, cluster).find(({ ingress }) => ingress.length + rules.length <= MOST_RULES)
  if (group !== undefined) return [cluster, { ...group, ingress: [...group.ingress, ...rules] }]
  if (cluster.securityGroups.length >= quotas.securityGroupsPerControlPlane.most || rules.length > MOST_RULES)
    return undefined
  const fresh = newGroup(estate, cluster, rules)
  return [{ ...cluster, securityGroups: [...cluster.securityGroups, fresh.id] }, fresh]
}
