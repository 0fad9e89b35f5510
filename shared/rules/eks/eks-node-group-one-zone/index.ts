import { zoneCount } from '../../../estate/eks.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { networkRequirements } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-node-group-one-zone',
  severity: 'advice',
  title: 'All nodes in one zone',
  reads: [eksCluster, subnet],
  source: networkRequirements,
  messages: {
    one: 'All nodes of {cluster} run in {zone}; when that zone is down, so is everything on the cluster.',
  },
  *check(estate) {
    for (const { id, name, nodeGroups } of estate.all(eksCluster)) {
      const isEverywhere = nodeGroups.some((group) => group.subnets.length === 0)
      const subnets = nodeGroups.flatMap((group) => group.subnets).flatMap((each) => estate.get(subnet, each) ?? [])
      const [first] = subnets
      if (isEverywhere || first === undefined || zoneCount([...new Set(subnets)]) > 1) continue
      const values = { cluster: name, zone: first.availabilityZone || 'one zone' }
      yield { at: id, field: 'nodeGroups', message: 'one', values }
    }
  },
})
