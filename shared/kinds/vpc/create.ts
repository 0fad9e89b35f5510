import { freePrivateBlock } from '../../estate/private-space.ts'
import { prefixText } from '../../net/prefix.ts'
import type { CreateContext } from '../kind.ts'
import type { Vpc } from './record.ts'

/** The next private /16 that nothing in the plan uses, with the DNS settings private endpoints need. */
export function create({ estate }: CreateContext): Partial<Vpc> {
  const free = freePrivateBlock(estate, 16)
  return { cidrBlock: free === undefined ? '' : prefixText(free), enableDnsHostnames: true }
}
