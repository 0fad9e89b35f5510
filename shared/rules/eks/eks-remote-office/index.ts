import { lanBlocks } from '../../../estate/blocks.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { officesOf } from '../../../estate/offices.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { includesAll, setOf } from '../../../net/prefix-set.ts'
import { defineRule } from '../../rule.ts'
import { remoteEntries } from '../remote-entries.ts'
import { hybridPrerequisites } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-remote-office',
  severity: 'warning',
  title: 'Hybrid nodes in no joined office',
  reads: [eksCluster, ...officePathKinds],
  source: hybridPrerequisites,
  messages: {
    apart:
      'The remote node network {cidr} is in no office joined to {vpc}, so the control plane finds no way to its nodes.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const entries = remoteEntries(cluster, ['remoteNodeNetworks'])
      if (entries.length === 0) continue
      const lans = setOf(officesOf(estate, cluster.vpc).flatMap(lanBlocks))
      for (const { field, text, block } of entries)
        if (!includesAll(lans, setOf([block])))
          yield {
            at: cluster.id,
            field,
            message: 'apart',
            values: { cidr: text, vpc: estate.nameOf(cluster.vpc ?? '') },
          }
    }
  },
})
