import { admissionKinds } from '../../estate/admitted.ts'
import { crossingKinds } from '../../estate/crossings.ts'
import { officePathKinds } from '../../estate/hybrid.ts'
import { wayOutKinds } from '../../estate/ways-out.ts'
import { eksCluster } from '../../kinds/eks-cluster/record.ts'
import { route53ResolverEndpoint } from '../../kinds/route53-resolver-endpoint/record.ts'
import { vpc } from '../../kinds/vpc/record.ts'
import type { RecordType } from '../../plan/kind.ts'

/** What a rule looks at that asks how the joined offices reach a cluster. */
export const officeAccess: readonly RecordType[] = [eksCluster, vpc, ...admissionKinds, ...officePathKinds]

/** What a rule looks at that asks what the API server’s name gives, and whether the packet may pass. */
export const apiAccess: readonly RecordType[] = [
  ...new Set([...officeAccess, ...wayOutKinds, ...crossingKinds, route53ResolverEndpoint]),
]
