import { quotas } from '../../../estate/quotas.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { vpcPeeringConnection } from '../../../kinds/vpc-peering-connection/record.ts'
import { perHolder } from '../per-holder.ts'

export const rule = perHolder({
  code: 'quota-peerings',
  title: 'More peering connections than AWS allows at first',
  things: 'peering connections',
  record: vpcPeeringConnection,
  holder: vpc,
  holdersOf: ({ vpc, peerVpc }) => [vpc, peerVpc],
  quota: quotas.peeringConnectionsPerVpc,
})
