import { quotas } from '../../../estate/quotas.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { perRegion } from '../per-region.ts'

export const rule = perRegion({
  code: 'quota-security-groups',
  title: 'More security groups than AWS allows at first',
  things: 'security groups',
  record: securityGroup,
  quota: quotas.securityGroups,
})
