import { quotas } from '../../../estate/quotas.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { perRegion } from '../per-region.ts'

export const rule = perRegion({
  code: 'quota-vpcs',
  title: 'More VPCs than AWS allows at first',
  things: 'VPCs',
  record: vpc,
  quota: quotas.vpcs,
})
