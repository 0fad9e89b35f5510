import { nextSubnetBlock, vpcBlock } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { prefixText } from '../../net/prefix.ts'
import { vpc } from '../vpc/record.ts'
import type { Subnet } from './record.ts'

const LENGTHS = [20, 22, 24, 26, 28]

/** Free blocks of the VPC, large and small; the Region's first three zones. */
export function suggest(subnet: Subnet, estate: Estate, field: string): readonly string[] {
  if (field === 'availabilityZone') return ['a', 'b', 'c'].map((letter) => estate.region + letter)
  const home = estate.get(vpc, subnet.vpc)
  const block = home && vpcBlock(home)
  if (field !== 'cidrBlock' || home === undefined || block === undefined) return []
  return LENGTHS.filter((length) => length >= block.length).flatMap((length) => {
    const free = nextSubnetBlock(estate, home, length, subnet.id)
    return free === undefined ? [] : [prefixText(free)]
  })
}
