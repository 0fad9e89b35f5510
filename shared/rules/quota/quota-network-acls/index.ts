import { quotas } from '../../../estate/quotas.ts'
import { networkAcl } from '../../../kinds/network-acl/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { perHolder } from '../per-holder.ts'

export const rule = perHolder({
  code: 'quota-network-acls',
  title: 'More network ACLs than AWS allows at first',
  things: 'network ACLs',
  record: networkAcl,
  holder: vpc,
  holdersOf: ({ vpc }) => [vpc],
  quota: quotas.networkAclsPerVpc,
})
