import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { acceleration } from '../sources.ts'

export const rule = defineRule({
  code: 'vpn-accelerated-certificate',
  severity: 'advice',
  title: 'Accelerated connection with a certificate',
  reads: [vpnConnection, customerGateway],
  source: acceleration,
  messages: {
    fragments:
      '{connection} is accelerated and {device} shows a certificate: the device must support IKE fragmentation, or the tunnels stay down.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const device = estate.get(customerGateway, connection.customerGateway)
      if (connection.transitGateway === null || !connection.enableAcceleration) continue
      if (device === undefined || device.certificateArn === '') continue
      yield {
        at: connection.id,
        field: 'enableAcceleration',
        message: 'fragments',
        values: { connection: connection.name, device: device.name },
        also: [device.id],
      }
    }
  },
})
