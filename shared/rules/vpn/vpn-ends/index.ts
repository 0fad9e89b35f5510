import { gatewayOf } from '../../../estate/hybrid.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { howItWorks } from '../sources.ts'

export const rule = defineRule({
  code: 'vpn-ends',
  severity: 'error',
  title: 'VPN connection without an end',
  reads: [vpnConnection, customerGateway, vpnGateway, ec2TransitGateway],
  source: howItWorks,
  messages: {
    customer: '{connection} has no customer gateway, the end at the office.',
    amazon: '{connection} has neither a virtual private gateway nor a transit gateway, the end at AWS.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const values = { connection: connection.name }
      if (estate.get(customerGateway, connection.customerGateway) === undefined)
        yield { at: connection.id, field: 'customerGateway', message: 'customer', values }
      if (gatewayOf(estate, connection) === undefined)
        yield { at: connection.id, field: 'vpnGateway', message: 'amazon', values }
    }
  },
})
