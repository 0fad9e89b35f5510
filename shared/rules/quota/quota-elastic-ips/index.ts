import { quotas } from '../../../estate/quotas.ts'
import { natGateway } from '../../../kinds/nat-gateway/record.ts'
import { perRegion } from '../per-region.ts'

export const rule = perRegion({
  code: 'quota-elastic-ips',
  title: 'More Elastic IPs than AWS allows at first',
  things: 'Elastic IPs of NAT gateways',
  record: natGateway,
  quota: quotas.elasticIps,
  counts: ({ connectivityType, allocationId }) => connectivityType === 'public' && allocationId === '',
})
