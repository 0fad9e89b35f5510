import { lanBlocks, vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { contains, meantPrefix4, prefixText, type Prefix4 } from '../../net/prefix.ts'
import { minus, setOf, takeFree } from '../../net/prefix-set.ts'
import { carrierGradeNat, privateRanges } from '../../net/special-ranges.ts'
import type { CopyContext } from '../kind.ts'
import { site } from '../site/record.ts'
import { create } from './create.ts'
import { vpc, type Vpc } from './record.ts'

const defined = <T>(value: T | undefined): value is T => value !== undefined

/** Free blocks of the same sizes and ranges, since AWS lets only some ranges stand beside one another. */
function movedBlocks(texts: readonly string[], used: readonly Prefix4[]): readonly string[] {
  const taken = [...used]
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

/** Blocks that no other VPC and no office has; a pool gives an IPv6 block once. */
export function copy({ copy: made, estate }: CopyContext<Vpc>): Partial<Vpc> {
  const { cidrBlock = '' } = create({ estate, id: made.id, name: made.name, into: [] })
  const used = [...usedIn(estate), ...[meantPrefix4(cidrBlock)].filter(defined)]
  return { cidrBlock, secondaryCidrBlocks: movedBlocks(made.secondaryCidrBlocks, used), ipv6CidrBlock: '' }
}
