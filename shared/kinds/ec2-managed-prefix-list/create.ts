import { allLanEntries } from '../../estate/offices.ts'
import { prefixText } from '../../net/prefix.ts'
import type { CreateContext } from '../kind.ts'
import type { Ec2ManagedPrefixList } from './record.ts'

/** A few more may come without touching the rules that use it. */
const ROOM = 10

/** The offices' networks, for which such a list is mostly made. */
export function create({ estate }: CreateContext): Partial<Ec2ManagedPrefixList> {
  const nameOf = new Map(allLanEntries(estate).map(({ block, site }) => [prefixText(block), site.name]))
  const entries = [...nameOf].map(([cidr, description]) => ({ cidr, description }))
  return { entries, maxEntries: Math.max(ROOM, entries.length) }
}
