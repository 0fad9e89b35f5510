import { slug } from '../../base/words.ts'
import { named } from '../terraform.ts'
import type { CloudwatchLogGroup } from './record.ts'
import type { Estate } from '../../estate/estate.ts'

/** A name that VPN logs can be delivered to. */
export const suggest = (group: CloudwatchLogGroup, _estate: Estate, field: string): readonly string[] =>
  field === 'logGroupName' ? [`/aws/vendedlogs/${slug(named(group), '-') || group.id}`] : []
