import { grouped } from '../../../estate/grouped.ts'
import { gatewayOf } from '../../../estate/hybrid.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'vpn-single-device',
  severity: 'advice',
  title: 'Several connections, one device',
  reads: [vpnConnection, customerGateway, site, vpnGateway, ec2TransitGateway],
  source: {
    title: 'AWS Site-to-Site VPN User Guide, Redundant AWS Site-to-Site VPN connections for failover',
    url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-redundant-connection.html',
    read: '2026-11',
  },
  messages: {
    single:
      'The {count} VPN connections of {office} end on one device, {device}: without it the office is cut off from all of AWS. A second device with connections of its own takes over.',
  },
  *check(estate) {
    const officeOf = (id: string | null) => estate.get(customerGateway, id)?.site
    for (const [id, connections] of grouped(estate.all(vpnConnection), (each) => officeOf(each.customerGateway))) {
      const office = estate.get(site, id)
      const ends = new Set(connections.flatMap((each) => gatewayOf(estate, each) ?? []))
      const devices = connections.flatMap((each) => estate.get(customerGateway, each.customerGateway) ?? [])
      const [device] = devices
      if (office === undefined || device === undefined || ends.size < 2) continue
      if (devices.some((each) => (each.ipAddress || each.id) !== (device.ipAddress || device.id))) continue
      yield {
        at: office.id,
        message: 'single',
        values: { count: connections.length, office: office.name, device: device.name },
        also: [device.id],
      }
    }
  },
})
