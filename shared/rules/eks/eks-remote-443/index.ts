import { admittedOn } from '../../../estate/admitted.ts'
import { lanBlocks } from '../../../estate/blocks.ts'
import { API_PORT, ownGroups } from '../../../estate/eks.ts'
import { officesOf } from '../../../estate/offices.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { minus, setOf } from '../../../net/prefix-set.ts'
import { defineRule } from '../../rule.ts'
import { officeAccess } from '../reads.ts'
import { remoteEntries } from '../remote-entries.ts'
import { hybridPrerequisites } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-remote-443',
  severity: 'warning',
  title: 'Pods of hybrid nodes not admitted to the API server',
  reads: officeAccess,
  source: hybridPrerequisites,
  messages: {
    shut: 'No security group on {cluster} admits TCP 443 from the remote pod network {cidr}; pods that keep their own addresses can’t reach the API server.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const entries = remoteEntries(cluster, ['remotePodNetworks'])
      const offices = officesOf(estate, cluster.vpc)
      if (entries.length === 0 || offices.length === 0 || cluster.endpointAccess !== 'private') continue
      const groups = ownGroups(estate, cluster).flatMap(({ ingress }) => ingress)
      const admitted = admittedOn(estate, [...groups, ...cluster.clusterSecurityGroupIngress], 'tcp', API_PORT)
      const lans = setOf(offices.flatMap(lanBlocks))
      for (const { field, text, block } of entries)
        if (minus(minus(setOf([block]), lans), admitted).length > 0)
          yield { at: cluster.id, field, message: 'shut', values: { cluster: cluster.name, cidr: text } }
    }
  },
})
