import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { networkRequirements } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-node-group-subnets',
  severity: 'error',
  title: 'Nodes in another VPC',
  reads: [eksCluster, subnet, vpc],
  source: networkRequirements,
  messages: {
    foreign: 'The subnet {subnet} is not in {vpc}, the VPC of {cluster}; nodes of {group} can’t run there.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const home = estate.get(vpc, cluster.vpc)
      if (home === undefined) continue
      for (const [index, group] of cluster.nodeGroups.entries())
        for (const [i, id] of group.subnets.entries()) {
          const each = estate.get(subnet, id)
          if (each === undefined || each.vpc === home.id) continue
          yield {
            at: cluster.id,
            field: `nodeGroups[${index}].subnets[${i}]`,
            message: 'foreign',
            values: { subnet: each.name, vpc: home.name, cluster: cluster.name, group: group.name },
            also: [id],
          }
        }
    }
  },
})
