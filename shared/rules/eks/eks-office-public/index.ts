import { listedBriefly } from '../../../base/words.ts'
import { apiView, officeAddresses } from '../../../estate/eks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { quotas } from '../../../estate/quotas.ts'
import { eksCluster, type EksCluster } from '../../../kinds/eks-cluster/record.ts'
import type { Fix } from '../../../plan/finding.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { apiAccess } from '../reads.ts'
import { endpointAccess } from '../sources.ts'

function admit(estate: Estate, cluster: EksCluster): Fix | undefined {
  const addresses = officeAddresses(estate, cluster)
  const publicAccessCidrs = [...new Set([...cluster.publicAccessCidrs, ...addresses])]
  if (publicAccessCidrs.length > quotas.publicCidrsPerCluster.most) return undefined
  return { title: `Admit ${listedBriefly(addresses)}`, patch: change(cluster, { publicAccessCidrs }) }
}

export const rule = defineRule({
  code: 'eks-office-public',
  severity: 'error',
  title: 'Office not admitted to the public endpoint',
  reads: apiAccess,
  source: endpointAccess,
  messages: {
    shut: 'The office’s resolver gives public addresses for {cluster}, and the office may not pass: {why}.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const { office } = apiView(estate, cluster)
      if (office.address !== 'public' || office.passes || officeAddresses(estate, cluster).length === 0) continue
      const fix = admit(estate, cluster)
      yield {
        at: cluster.id,
        field: 'publicAccessCidrs',
        message: 'shut',
        values: { cluster: cluster.name, why: office.why },
        ...(fix && { fix }),
      }
    }
  },
})
