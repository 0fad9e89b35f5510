import { lanBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { prefixText } from '../../net/prefix.ts'
import { site } from '../site/record.ts'
import type { SecurityGroup } from './record.ts'

/** The offices' networks, for whom the rules are mostly made. */
export const suggest = (_group: SecurityGroup, estate: Estate, field: string): readonly string[] =>
  field.endsWith('.cidrIpv4') ? estate.all(site).flatMap((office) => lanBlocks(office).map(prefixText)) : []
