import { freeClientBlock } from '../../estate/private-space.ts'
import { meantPrefix4, prefixText } from '../../net/prefix.ts'
import type { CopyContext } from '../kind.ts'
import type { Ec2ClientVpnEndpoint } from './record.ts'

/** A block of its own for its clients, as large as the original’s. */
export function copy({ copy: made, estate }: CopyContext<Ec2ClientVpnEndpoint>): Partial<Ec2ClientVpnEndpoint> {
  const free = freeClientBlock(estate, meantPrefix4(made.clientCidrBlock)?.length ?? 22)
  return { clientCidrBlock: free === undefined ? '' : prefixText(free) }
}
