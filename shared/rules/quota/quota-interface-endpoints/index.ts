import { quotas } from '../../../estate/quotas.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { perHolder } from '../per-holder.ts'

export const rule = perHolder({
  code: 'quota-interface-endpoints',
  title: 'More interface endpoints than AWS allows at first',
  things: 'interface endpoints',
  record: vpcEndpoint,
  holder: vpc,
  holdersOf: ({ vpcEndpointType, vpc }) => (vpcEndpointType === 'Interface' ? [vpc] : []),
  quota: quotas.interfaceEndpointsPerVpc,
})
