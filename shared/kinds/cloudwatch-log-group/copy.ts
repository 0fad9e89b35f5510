import type { CloudwatchLogGroup } from './record.ts'

/** Two of one name would be one: a copy goes by its own. */
export const copy = (): Partial<CloudwatchLogGroup> => ({ logGroupName: '' })
