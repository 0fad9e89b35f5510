import { named } from '../terraform.ts'
import type { CloudwatchLogGroup } from './record.ts'

/** As AWS shall call it: what is written, else made from the name. */
export const nameOf = (group: CloudwatchLogGroup): string =>
  group.logGroupName || `/gatewright/${named(group).replace(/[^\w./#-]+/g, '-')}`.slice(0, 512)
