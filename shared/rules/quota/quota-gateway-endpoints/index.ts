import { quotas } from '../../../estate/quotas.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { perRegion } from '../per-region.ts'

export const rule = perRegion({
  code: 'quota-gateway-endpoints',
  title: 'More gateway endpoints than AWS allows at first',
  things: 'gateway endpoints',
  record: vpcEndpoint,
  quota: quotas.gatewayEndpoints,
  counts: ({ vpcEndpointType }) => vpcEndpointType === 'Gateway',
})
