import type { Estate } from '../../estate/estate.ts'
import { allLanEntries } from '../../estate/offices.ts'
import { prefixText } from '../../net/prefix.ts'
import type { Ec2ManagedPrefixList } from './record.ts'

/** Networks of offices that it does not have yet. */
export function suggest(list: Ec2ManagedPrefixList, estate: Estate, field: string): readonly string[] {
  if (!field.endsWith('.cidr') || list.addressFamily !== 'IPv4') return []
  const had = new Set(list.entries.map(({ cidr }) => cidr))
  const offices = allLanEntries(estate).map(({ block }) => prefixText(block))
  return [...new Set(offices)].filter((cidr) => !had.has(cidr))
}
