import { overlaps, prefix4, prefixText } from '../../net/prefix.ts'
import { lanBlocks, vpcBlock } from '../../estate/blocks.ts'
import type { CreateContext } from '../kind.ts'
import { site } from '../site/record.ts'
import { vpc, type Vpc } from './record.ts'

const candidates = Array.from({ length: 256 }, (_, i) => prefix4(`10.${String(i)}.0.0/16`))

/** The next 10.x.0.0/16 that no VPC and no office uses, with the DNS settings private endpoints need. */
export function create({ estate }: CreateContext): Partial<Vpc> {
  const used = [
    ...estate.all(vpc).flatMap((each) => vpcBlock(each) ?? []),
    ...estate.all(site).flatMap((office) => lanBlocks(office)),
  ]
  const free = candidates.find((candidate) => !used.some((block) => overlaps(candidate, block)))
  return { cidrBlock: free === undefined ? '' : prefixText(free), enableDnsHostnames: true }
}
