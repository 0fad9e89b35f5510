import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { modifyVpn } from '../sources.ts'

/** What AWS's form proposes, and people leave for static routing. */
const PROPOSED = 65000

export const rule = defineRule({
  code: 'static-with-own-asn',
  severity: 'advice',
  title: 'Static routing, but the device has an ASN',
  reads: [vpnConnection, customerGateway],
  source: modifyVpn,
  messages: {
    asn: '{device} has an ASN of its own, {asn}, yet {connection} is static. If the device speaks BGP choose dynamic now: the change later replaces the connection, and its outside addresses with it.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const device = estate.get(customerGateway, connection.customerGateway)
      if (!connection.staticRoutesOnly || device === undefined) continue
      if (device.bgpAsn === null || device.bgpAsn === PROPOSED) continue
      yield {
        at: connection.id,
        field: 'staticRoutesOnly',
        message: 'asn',
        values: { device: device.name, asn: device.bgpAsn, connection: connection.name },
        also: [device.id],
      }
    }
  },
})
