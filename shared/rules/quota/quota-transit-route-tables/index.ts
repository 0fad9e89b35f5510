import { quotas } from '../../../estate/quotas.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { ec2TransitGatewayRouteTable } from '../../../kinds/ec2-transit-gateway-route-table/record.ts'
import { perHolder } from '../per-holder.ts'

export const rule = perHolder({
  code: 'quota-transit-route-tables',
  title: 'More transit gateway route tables than AWS allows at first',
  things: 'route tables',
  record: ec2TransitGatewayRouteTable,
  holder: ec2TransitGateway,
  holdersOf: ({ transitGateway }) => [transitGateway],
  quota: quotas.routeTablesPerTransitGateway,
})
