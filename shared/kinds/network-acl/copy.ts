import type { CopyContext } from '../kind.ts'
import type { NetworkAcl } from './record.ts'

/** A subnet follows one ACL only: beside the original, the copy has none yet. */
export const copy = ({ copy: made, original }: CopyContext<NetworkAcl>): Partial<NetworkAcl> =>
  made.vpc === original.vpc ? { subnets: [] } : {}
