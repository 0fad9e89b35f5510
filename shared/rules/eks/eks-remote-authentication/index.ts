import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { hybridPrerequisites } from '../sources.ts'

export const rule = defineRule({
  code: 'eks-remote-authentication',
  severity: 'error',
  title: 'Remote networks with ConfigMap authentication',
  reads: [eksCluster],
  source: hybridPrerequisites,
  messages: {
    mode: '{cluster} has remote networks and the authentication mode CONFIG_MAP; hybrid nodes need API or API_AND_CONFIG_MAP.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const isHybrid = cluster.remoteNodeNetworks.length > 0 || cluster.remotePodNetworks.length > 0
      if (!isHybrid || cluster.authenticationMode !== 'CONFIG_MAP') continue
      yield {
        at: cluster.id,
        field: 'authenticationMode',
        message: 'mode',
        values: { cluster: cluster.name },
        fix: {
          title: 'Use API_AND_CONFIG_MAP',
          patch: change(cluster, { authenticationMode: 'API_AND_CONFIG_MAP' }),
        },
      }
    }
  },
})
