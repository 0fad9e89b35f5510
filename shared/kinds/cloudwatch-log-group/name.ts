import { named } from '../terraform.ts'
import type { CloudwatchLogGroup } from './record.ts'

/** Letters that AWS takes; of a name that has none, the id. */
function legalName(group: CloudwatchLogGroup): string {
  const legal = named(group).replace(/[^\w./#-]+/g, '-')
  return /\w/.test(legal) ? legal : group.id
}

/** As AWS shall call it: what is written, else made from the name. */
export const nameOf = (group: CloudwatchLogGroup): string =>
  group.logGroupName || `/gatewright/${legalName(group)}`.slice(0, 512)
