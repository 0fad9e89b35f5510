import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { vpnConnection, type Tunnel } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { atOption, changeBoth } from '../every-tunnel.ts'
import { tunnelInitiation } from '../sources.ts'

const waits = (tunnel: Tunnel): boolean => tunnel.startupAction === 'add' && tunnel.dpdTimeoutAction === 'clear'

const canStart = ({ ikeVersions }: Tunnel): boolean => ikeVersions.length === 0 || ikeVersions.includes('ikev2')

export const rule = defineRule({
  code: 'tunnel-nobody-starts',
  severity: 'warning',
  title: 'AWS never starts the tunnels',
  reads: [vpnConnection, customerGateway],
  source: tunnelInitiation,
  messages: {
    waits:
      'AWS waits for the device to start either tunnel of {connection}, and ends the session when the device is silent; with startup action Start it brings the tunnels up itself.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const gateway = estate.get(customerGateway, connection.customerGateway)
      const isCalledByCertificate = gateway?.ipAddress === '' && gateway.certificateArn !== ''
      if (isCalledByCertificate || !connection.tunnels.every(waits)) continue
      const fixable = gateway?.ipAddress !== '' && connection.tunnels.every(canStart)
      const patch = changeBoth(connection, (tunnel) => ({ ...tunnel, startupAction: 'start' }))
      yield {
        ...atOption({ connection, index: 0 }, 'startupAction'),
        message: 'waits',
        values: { connection: connection.name },
        ...(fixable && { fix: { title: 'Let AWS start both tunnels', patch } }),
      }
    }
  },
})
