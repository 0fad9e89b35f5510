import { clusterSubnets, usableAddresses } from '../../../estate/eks.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { networkRequirements } from '../sources.ts'

const NEEDED = 6

export const rule = defineRule({
  code: 'eks-subnet-free',
  severity: 'error',
  title: 'Subnet too small for EKS',
  reads: [eksCluster, subnet],
  source: networkRequirements,
  messages: {
    small:
      '{subnet} ({cidr}) has {free} usable addresses, and {cluster} needs {needed} for its control plane; take a /28 at least, better a /27.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster))
      for (const each of clusterSubnets(estate, cluster)) {
        const free = usableAddresses(each)
        if (free === undefined || free >= NEEDED) continue
        yield {
          at: cluster.id,
          field: `subnets[${cluster.subnets.indexOf(each.id)}]`,
          message: 'small',
          values: { cluster: cluster.name, subnet: each.name, cidr: each.cidrBlock, free, needed: NEEDED },
          also: [each.id],
        }
      }
  },
})
