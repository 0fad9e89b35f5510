import { quotas } from '../../../estate/quotas.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { perHolder } from '../per-holder.ts'

export const rule = perHolder({
  code: 'quota-route-tables',
  title: 'More route tables than AWS allows at first',
  things: 'route tables',
  record: routeTable,
  holder: vpc,
  holdersOf: ({ vpc }) => [vpc],
  quota: quotas.routeTablesPerVpc,
})
