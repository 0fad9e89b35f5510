import { listed } from '../../../base/words.ts'
import { hasPrivateEndpoint } from '../../../estate/eks.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { endpointAccess } from '../sources.ts'

const offIn = ({ enableDnsSupport, enableDnsHostnames }: Vpc): readonly string[] => [
  ...(enableDnsSupport ? [] : ['DNS resolution']),
  ...(enableDnsHostnames ? [] : ['DNS hostnames']),
]

export const rule = defineRule({
  code: 'eks-private-dns',
  severity: 'error',
  title: 'Private endpoint in a VPC without DNS',
  reads: [eksCluster, vpc],
  source: endpointAccess,
  messages: {
    dns: '{cluster} has a private endpoint, and {vpc} has {off} off; the endpoint’s name is not found without both.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const home = estate.get(vpc, cluster.vpc)
      if (home === undefined || !hasPrivateEndpoint(cluster)) continue
      const off = offIn(home)
      if (off.length === 0) continue
      yield {
        at: cluster.id,
        field: 'endpointAccess',
        message: 'dns',
        values: { cluster: cluster.name, vpc: home.name, off: listed(off) },
        also: [home.id],
        fix: {
          title: `Turn on ${listed(off)} of ${home.name}`,
          patch: change(home, { enableDnsSupport: true, enableDnsHostnames: true }),
        },
      }
    }
  },
})
