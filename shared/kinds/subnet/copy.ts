import { nextSubnetBlock, subnetBlock, vpcBlock } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { prefixText, type Prefix4 } from '../../net/prefix.ts'
import type { CopyContext } from '../kind.ts'
import { vpc } from '../vpc/record.ts'
import type { Subnet } from './record.ts'

const blockOfVpc = (estate: Estate, subnet: Subnet): Prefix4 | undefined => {
  const home = estate.get(vpc, subnet.vpc)
  return home && vpcBlock(home)
}

/** The same place in the copied VPC; beside the original, the next free block of its size. */
export function copy({ copy: made, original, estate }: CopyContext<Subnet>): Partial<Subnet> {
  const block = subnetBlock(original)
  const home = estate.get(vpc, made.vpc)
  if (block === undefined || home === undefined) return {}
  if (made.vpc === original.vpc) {
    const free = nextSubnetBlock(estate, home, block.length)
    return { cidrBlock: free === undefined ? '' : prefixText(free) }
  }
  const from = blockOfVpc(estate, original)
  const to = vpcBlock(home)
  if (from === undefined || to === undefined) return {}
  return { cidrBlock: prefixText({ ...block, base: block.base - from.base + to.base }) }
}
