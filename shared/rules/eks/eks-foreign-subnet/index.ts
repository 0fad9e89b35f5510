import { clusterSubnets, zoneCount } from '../../../estate/eks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { eksCluster, type EksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import type { Fix } from '../../../plan/finding.ts'
import { change } from '../../../plan/patch.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { networkRequirements } from '../sources.ts'

interface Part {
  readonly field: 'subnets' | 'securityGroups'
  readonly index: number
  readonly resource: { readonly id: Id; readonly name: string; readonly vpc: Id | null }
  /** Taking it away breaks nothing that works now. */
  readonly isSpare: boolean
}

function subnetParts(estate: Estate, cluster: EksCluster): readonly Part[] {
  const all = clusterSubnets(estate, cluster)
  const own = all.filter((each) => each.vpc === cluster.vpc)
  const isSpare = zoneCount(own) >= 2 || (own.length > 0 && zoneCount(all) < 2)
  return cluster.subnets.flatMap((id, index) => {
    const resource = estate.get(subnet, id)
    return resource === undefined ? [] : [{ field: 'subnets', index, resource, isSpare }]
  })
}

const groupParts = (estate: Estate, cluster: EksCluster): readonly Part[] =>
  cluster.securityGroups.flatMap((id, index) => {
    const resource = estate.get(securityGroup, id)
    if (resource === undefined) return []
    return [{ field: 'securityGroups', index, resource, isSpare: false }]
  })

const without = (cluster: EksCluster, { field, resource }: Part): Fix => ({
  title: `Remove ${resource.name}`,
  patch: change(cluster, { [field]: cluster[field].filter((id) => id !== resource.id) }),
})

export const rule = defineRule({
  code: 'eks-foreign-subnet',
  severity: 'error',
  title: 'EKS cluster in two VPCs',
  reads: [eksCluster, subnet, securityGroup, vpc],
  source: networkRequirements,
  messages: {
    subnets: 'The subnet {part} is not in {vpc}, the VPC of {cluster}; all its subnets must be in one VPC.',
    securityGroups:
      'The security group {part} is not of {vpc}, the VPC of {cluster}; it can’t stand on its interfaces.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const home = estate.get(vpc, cluster.vpc)
      if (home === undefined) continue
      const parts = [...subnetParts(estate, cluster), ...groupParts(estate, cluster)]
      for (const part of parts.filter(({ resource }) => resource.vpc !== home.id))
        yield {
          at: cluster.id,
          field: `${part.field}[${part.index}]`,
          message: part.field,
          values: { part: part.resource.name, vpc: home.name, cluster: cluster.name },
          also: [part.resource.id],
          ...(part.isSpare && { fix: without(cluster, part) }),
        }
    }
  },
})
