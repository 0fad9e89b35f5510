import type { CopyContext } from '../kind.ts'
import type { VpnGateway } from './record.ts'

/** A VPC takes one only: the copy stands unattached beside it. */
export const copy = ({ copy: made, original }: CopyContext<VpnGateway>): Partial<VpnGateway> =>
  made.vpc === original.vpc ? { vpc: null } : {}
