import { quotas } from '../../../estate/quotas.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { perRegion } from '../per-region.ts'

export const rule = perRegion({
  code: 'quota-transit-gateways',
  title: 'More transit gateways than AWS allows at first',
  things: 'transit gateways',
  record: ec2TransitGateway,
  quota: quotas.transitGateways,
})
