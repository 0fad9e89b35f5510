import { quotas } from '../../../estate/quotas.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { perRegion } from '../per-region.ts'

export const rule = perRegion({
  code: 'quota-customer-gateways',
  title: 'More customer gateways than AWS allows at first',
  things: 'customer gateways',
  record: customerGateway,
  quota: quotas.customerGateways,
})
