import type { Estate } from '../../estate/estate.ts'
import { allLanEntries } from '../../estate/offices.ts'
import type { RouteTable } from './record.ts'

/** The default routes, and the offices' networks. */
export const suggest = (_table: RouteTable, estate: Estate, field: string): readonly string[] =>
  field.endsWith('.destinationCidrBlock')
    ? [...new Set(['0.0.0.0/0', '::/0', ...allLanEntries(estate).map(({ text }) => text)])]
    : []
