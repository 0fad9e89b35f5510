import type { Subnet } from '../kinds/subnet/record.ts'
import { end4, readAddress4 } from '../net/prefix.ts'
import { subnetBlock } from './blocks.ts'

/** What keeps a host of the subnet from having this address. */
export type HostFault = 'syntax' | 'outside' | 'reserved'

/** AWS keeps the first four addresses of a subnet and the last. Undefined for a good one, or while the block is not known. */
export function hostFault(text: string, subnet: Subnet): HostFault | undefined {
  const address = readAddress4(text)
  const block = subnetBlock(subnet)
  if (address === undefined) return 'syntax'
  if (block === undefined) return undefined
  const last = end4(block) - 1
  if (address < block.base || address > last) return 'outside'
  return address < block.base + 4 || address === last ? 'reserved' : undefined
}
