import { quotas } from '../../../estate/quotas.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { perHolder } from '../per-holder.ts'

export const rule = perHolder({
  code: 'quota-subnets',
  title: 'More subnets than AWS allows at first',
  things: 'subnets',
  record: subnet,
  holder: vpc,
  holdersOf: ({ vpc }) => [vpc],
  quota: quotas.subnetsPerVpc,
})
