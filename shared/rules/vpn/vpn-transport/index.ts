import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { privateIpVpn } from '../sources.ts'

export const rule = defineRule({
  code: 'vpn-transport',
  severity: 'error',
  title: 'Private VPN without its Direct Connect',
  reads: [vpnConnection, dxGatewayAssociation],
  source: privateIpVpn,
  messages: {
    missing:
      '{connection} has private outside addresses, but names no Direct Connect gateway association that carries its tunnels.',
    foreign: '{association} is not an association of the transit gateway that {connection} ends at.',
  },
  *check(estate) {
    const lines = new Map(estate.all(dxGatewayAssociation).map((each) => [each.transitGateway, each]))
    for (const connection of estate.all(vpnConnection)) {
      const { transitGateway, outsideIpAddressType } = connection
      if (transitGateway === null || outsideIpAddressType !== 'PrivateIpv4') continue
      const line = estate.get(dxGatewayAssociation, connection.transportAssociation)
      if (line?.transitGateway === transitGateway) continue
      const own = lines.get(transitGateway)
      yield {
        at: connection.id,
        field: 'transportAssociation',
        message: line === undefined ? 'missing' : 'foreign',
        values: { connection: connection.name, association: line?.name ?? '' },
        ...(own && {
          fix: { title: `Use ${own.name}`, patch: change(connection, { transportAssociation: own.id }) },
        }),
      }
    }
  },
})
