import type { Estate } from '../../estate/estate.ts'
import { freePrivateBlock } from '../../estate/private-space.ts'
import { prefixText } from '../../net/prefix.ts'
import type { Vpc } from './record.ts'

const LENGTHS = [16, 18, 20, 22, 24]

/** Private blocks that no VPC, office or cluster of the plan uses. */
export function suggest(_vpc: Vpc, estate: Estate, field: string): readonly string[] {
  if (field !== 'cidrBlock') return []
  return LENGTHS.flatMap((length) => {
    const free = freePrivateBlock(estate, length)
    return free === undefined ? [] : [prefixText(free)]
  })
}
