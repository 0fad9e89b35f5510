import { quotas } from '../../../estate/quotas.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { perRegion } from '../per-region.ts'

export const rule = perRegion({
  code: 'quota-prefix-lists',
  title: 'More prefix lists than AWS allows at first',
  things: 'prefix lists',
  record: ec2ManagedPrefixList,
  quota: quotas.prefixLists,
})
