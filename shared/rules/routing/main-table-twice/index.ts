import { grouped } from '../../../estate/grouped.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { routeTables } from '../sources.ts'

export const rule = defineRule({
  code: 'main-table-twice',
  severity: 'error',
  title: 'Two main route tables in a VPC',
  reads: [routeTable],
  source: routeTables,
  messages: {
    twice: '{table} is to be the main route table of its VPC, and so is {first}; a VPC has one.',
  },
  *check(estate) {
    const mains = estate.all(routeTable).filter(({ main }) => main)
    for (const [first, ...others] of grouped(mains, (table) => table.vpc).values())
      for (const table of others)
        yield {
          at: table.id,
          field: 'main',
          message: 'twice',
          values: { table: table.name, first: first?.name ?? '' },
          also: first === undefined ? [] : [first.id],
          fix: { title: `Leave it to ${first?.name ?? ''}`, patch: change(table, { main: false }) },
        }
  },
})
