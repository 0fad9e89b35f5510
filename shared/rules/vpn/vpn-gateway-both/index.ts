import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { howItWorks } from '../sources.ts'

export const rule = defineRule({
  code: 'vpn-gateway-both',
  severity: 'error',
  title: 'VPN connection with two ends at AWS',
  reads: [vpnConnection, vpnGateway, ec2TransitGateway],
  source: howItWorks,
  messages: {
    both: '{connection} ends at {virtual} and at {transit}; a connection has one end at AWS. Keep one of the two.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const virtual = estate.get(vpnGateway, connection.vpnGateway)
      const transit = estate.get(ec2TransitGateway, connection.transitGateway)
      if (virtual === undefined || transit === undefined) continue
      yield {
        at: connection.id,
        field: 'transitGateway',
        message: 'both',
        values: { connection: connection.name, virtual: virtual.name, transit: transit.name },
        also: [virtual.id, transit.id],
      }
    }
  },
})
