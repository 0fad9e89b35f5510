import { clusterSubnets, usableAddresses } from '../../../estate/eks.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { networkRequirements } from '../sources.ts'

const NEEDED = 6
const RECOMMENDED = 16

export const rule = defineRule({
  code: 'eks-subnet-tight',
  severity: 'warning',
  title: 'Subnet tight for EKS',
  reads: [eksCluster, subnet],
  source: networkRequirements,
  messages: {
    tight:
      '{subnet} ({cidr}) has {free} usable addresses; EKS recommends {recommended} for {cluster}, so a /27 at least.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster))
      for (const each of clusterSubnets(estate, cluster)) {
        const free = usableAddresses(each)
        if (free === undefined || free < NEEDED || free >= RECOMMENDED) continue
        yield {
          at: cluster.id,
          field: `subnets[${cluster.subnets.indexOf(each.id)}]`,
          message: 'tight',
          values: { cluster: cluster.name, subnet: each.name, cidr: each.cidrBlock, free, recommended: RECOMMENDED },
          also: [each.id],
        }
      }
  },
})
