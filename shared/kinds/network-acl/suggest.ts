import type { Estate } from '../../estate/estate.ts'
import { allLanEntries } from '../../estate/offices.ts'
import { vpc } from '../vpc/record.ts'
import type { NetworkAcl } from './record.ts'

/** The offices' networks, the VPC itself, everything. */
export function suggest(acl: NetworkAcl, estate: Estate, field: string): readonly string[] {
  if (!field.endsWith('.cidrBlock')) return []
  const own = estate.get(vpc, acl.vpc)?.cidrBlock ?? ''
  const offices = allLanEntries(estate).map(({ text }) => text)
  return [...new Set([...offices, own, '0.0.0.0/0', '::/0'])].filter(Boolean)
}
