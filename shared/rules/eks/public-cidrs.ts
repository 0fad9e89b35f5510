import { listedBriefly } from '../../base/words.ts'
import { officeAddresses } from '../../estate/eks.ts'
import type { Estate } from '../../estate/estate.ts'
import { quotas } from '../../estate/quotas.ts'
import type { EksCluster } from '../../kinds/eks-cluster/record.ts'
import type { Fix } from '../../plan/finding.ts'
import { change } from '../../plan/patch.ts'

/** Admits these, or, when none are left, the joined offices' public addresses; none when those are not known. */
export function admitOnly(estate: Estate, cluster: EksCluster, kept: readonly string[]): Fix | undefined {
  const publicAccessCidrs = kept.length > 0 ? kept : officeAddresses(estate, cluster)
  if (publicAccessCidrs.length === 0 || publicAccessCidrs.length > quotas.publicCidrsPerCluster.most) return undefined
  return { title: `Admit only ${listedBriefly(publicAccessCidrs)}`, patch: change(cluster, { publicAccessCidrs }) }
}
