import { admissionKinds } from '../../estate/admitted.ts'
import { officePathKinds } from '../../estate/hybrid.ts'
import { eksCluster } from '../../kinds/eks-cluster/record.ts'
import { vpc } from '../../kinds/vpc/record.ts'

/** What a rule looks at that asks how the joined offices reach a cluster. */
export const officeAccess = [eksCluster, vpc, ...admissionKinds, ...officePathKinds]
