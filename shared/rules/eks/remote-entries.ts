import type { EksCluster } from '../../kinds/eks-cluster/record.ts'
import { meantPrefix4, type Prefix4 } from '../../net/prefix.ts'

export const remoteLists = ['remoteNodeNetworks', 'remotePodNetworks'] as const

/** One readable network of hybrid nodes or of their pods. */
export interface RemoteEntry {
  /** Where it stands: `remoteNodeNetworks[0]`. */
  readonly field: string
  readonly text: string
  readonly block: Prefix4
}

export const remoteEntries = (
  cluster: EksCluster,
  lists: readonly (typeof remoteLists)[number][] = remoteLists,
): readonly RemoteEntry[] =>
  lists.flatMap((list) =>
    cluster[list].flatMap((text, index) => {
      const block = meantPrefix4(text)
      return block === undefined ? [] : [{ field: `${list}[${index}]`, text, block }]
    }),
  )
