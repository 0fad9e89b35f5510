import { listedBriefly } from '../../../base/words.ts'
import { apiView, shutOutOf, type ShutOut } from '../../../estate/eks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { eksCluster, type EksCluster } from '../../../kinds/eks-cluster/record.ts'
import { prefixText } from '../../../net/prefix.ts'
import type { Fix } from '../../../plan/finding.ts'
import { put } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { admitOffices } from '../admit-offices.ts'
import { apiAccess } from '../reads.ts'
import { clusterGroups } from '../sources.ts'

const each = (texts: readonly string[]): string => listedBriefly([...new Set(texts)])

function admit(estate: Estate, cluster: EksCluster, shutOut: readonly ShutOut[], lans: string): Fix | undefined {
  const resources = admitOffices(estate, cluster, shutOut)
  return resources && { title: `Admit TCP 443 from ${lans}`, patch: put(...resources) }
}

export const rule = defineRule({
  code: 'eks-office-443',
  severity: 'error',
  title: 'Office not admitted to the API server',
  reads: apiAccess,
  source: clusterGroups,
  messages: {
    shut: 'No security group on {cluster} admits TCP 443 from {lans} ({offices}); the office can’t reach the private API server endpoint.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      if (apiView(estate, cluster).office.address !== 'private') continue
      const shutOut = shutOutOf(estate, cluster)
      if (shutOut.length === 0) continue
      const lans = each(shutOut.map(({ block }) => prefixText(block)))
      const fix = admit(estate, cluster, shutOut, lans)
      yield {
        at: cluster.id,
        field: 'securityGroups',
        message: 'shut',
        values: { cluster: cluster.name, lans, offices: each(shutOut.map(({ site }) => site.name)) },
        also: [...new Set(shutOut.map(({ site }) => site.id))],
        ...(fix && { fix }),
      }
    }
  },
})
