import type { CopyContext } from '../kind.ts'
import type { InternetGateway } from './record.ts'

/** A VPC takes one only: the copy stands unattached beside it. */
export const copy = ({ copy: made, original }: CopyContext<InternetGateway>): Partial<InternetGateway> =>
  made.vpc === original.vpc ? { vpc: null } : {}
