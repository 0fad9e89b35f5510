import { lanBlocks, vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { contains, meantPrefix4, overlaps, prefixText, type Prefix4 } from '../../net/prefix.ts'
import { minus, setOf, takeFree } from '../../net/prefix-set.ts'
import { privateRanges } from '../../net/special-ranges.ts'
import type { CopyContext } from '../kind.ts'
import { vpc } from '../vpc/record.ts'
import { site, type Site } from './record.ts'

const usedIn = (estate: Estate): readonly Prefix4[] => [
  ...estate.all(vpc).flatMap(vpcBlocks),
  ...estate.all(site).flatMap(lanBlocks),
]

/** The block where it is free, else the lowest free one of its size in its private range. */
function freeBeside(text: string, taken: readonly Prefix4[]): string {
  const block = meantPrefix4(text)
  if (block === undefined || !taken.some((each) => overlaps(each, block))) return text
  const range = privateRanges.find((each) => contains(each, block))
  const free = range && takeFree(minus(setOf([range]), setOf(taken)), block.length)
  return free === undefined ? text : prefixText(free)
}

/** Networks that neither another office nor a VPC has. */
export function copy({ copy: made, estate }: CopyContext<Site>): Partial<Site> {
  const taken = [...usedIn(estate)]
  const lanCidrs = made.lanCidrs.map((text) => {
    const free = freeBeside(text, taken)
    taken.push(...[meantPrefix4(free)].flatMap((block) => block ?? []))
    return free
  })
  return { lanCidrs }
}
