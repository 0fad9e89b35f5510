import { vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { freePrivateBlock } from '../../estate/private-space.ts'
import { prefixText } from '../../net/prefix.ts'
import { minus, setOf, takeFree } from '../../net/prefix-set.ts'
import { carrierGradeNat } from '../../net/special-ranges.ts'
import { vpc, type Vpc } from './record.ts'

const LENGTHS = [16, 18, 20, 22, 24]

/** AWS lets this range stand beside every other. */
const freeShared = (estate: Estate) => minus(setOf([carrierGradeNat]), setOf(estate.all(vpc).flatMap(vpcBlocks)))

/** Private blocks that no VPC, office or cluster of the plan uses. */
export function suggest(_vpc: Vpc, estate: Estate, field: string): readonly string[] {
  const isSecondary = field.startsWith('secondaryCidrBlocks')
  if (field !== 'cidrBlock' && !isSecondary) return []
  return LENGTHS.flatMap((length) => {
    const free = isSecondary ? takeFree(freeShared(estate), length) : freePrivateBlock(estate, length)
    return free === undefined ? [] : [prefixText(free)]
  })
}
