import { lanBlocks, vpcBlock, vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { freePrivateBlock } from '../../estate/private-space.ts'
import { contains, meantPrefix4, prefix4, prefixText, type Prefix4 } from '../../net/prefix.ts'
import { minus, setOf, takeFree } from '../../net/prefix-set.ts'
import { carrierGradeNat, privateRanges } from '../../net/special-ranges.ts'
import type { CopyContext } from '../kind.ts'
import { site } from '../site/record.ts'
import { vpc, type Vpc } from './record.ts'

const defined = <T>(value: T | undefined): value is T => value !== undefined

/** What AWS adds to no VPC that has a block of 10.0.0.0/15, or of 172.16.0.0/12. */
const neverAdded = ['10.0.0.0/16', '172.31.0.0/16'].map(prefix4)

/** Free blocks of the same sizes and ranges, since AWS lets only some ranges stand beside one another. */
function movedBlocks(texts: readonly string[], used: readonly Prefix4[]): readonly string[] {
  const taken = [...neverAdded, ...used]
  return texts.map(meantPrefix4).flatMap((block) => {
    const range = block && [...privateRanges, carrierGradeNat].find((each) => contains(each, block))
    const free = range && takeFree(minus(setOf([range]), setOf(taken)), block.length)
    if (free === undefined) return []
    taken.push(free)
    return [prefixText(free)]
  })
}

const usedIn = (estate: Estate): readonly Prefix4[] => [
  ...estate.all(vpc).flatMap(vpcBlocks),
  ...estate.all(site).flatMap(lanBlocks),
]

/** Blocks that nothing else in the plan has; a pool gives an IPv6 block once. */
export function copy({ copy: made, estate }: CopyContext<Vpc>): Partial<Vpc> {
  const block = freePrivateBlock(estate, vpcBlock(made)?.length ?? 16)
  const used = [...usedIn(estate), ...[block].filter(defined)]
  return {
    cidrBlock: block === undefined ? '' : prefixText(block),
    secondaryCidrBlocks: movedBlocks(made.secondaryCidrBlocks, used),
    ipv6CidrBlock: '',
  }
}
