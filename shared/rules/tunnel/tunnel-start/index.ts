import { customerGateway, type CustomerGateway } from '../../../kinds/customer-gateway/record.ts'
import { vpnConnection, type Tunnel } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { atOption, changeBoth, everyTunnel, namesOf, type PlacedTunnel } from '../every-tunnel.ts'
import { tunnelInitiation } from '../sources.ts'

const ikev1Only = ({ ikeVersions }: Tunnel): boolean => ikeVersions.length > 0 && !ikeVersions.includes('ikev2')

const withIkev2 = (tunnel: Tunnel): Tunnel =>
  ikev1Only(tunnel) ? { ...tunnel, ikeVersions: [...tunnel.ikeVersions, 'ikev2'] } : tunnel

const faultOf = (each: PlacedTunnel, gateway: CustomerGateway | undefined) => {
  const { connection, tunnel } = each
  if (ikev1Only(tunnel))
    return {
      message: 'ikev1' as const,
      fix: { title: 'Accept IKEv2 too', patch: changeBoth(connection, withIkev2) },
    }
  if (gateway === undefined || gateway.ipAddress !== '') return undefined
  const patch = changeBoth(connection, (both) => ({ ...both, startupAction: 'add' }))
  const letDeviceStart = { title: 'Let the device start both tunnels', patch }
  return { message: 'address' as const, ...(gateway.certificateArn !== '' && { fix: letDeviceStart }) }
}

export const rule = defineRule({
  code: 'tunnel-start',
  severity: 'error',
  title: 'AWS can’t start the tunnel',
  reads: [vpnConnection, customerGateway],
  source: tunnelInitiation,
  messages: {
    ikev1:
      'AWS shall start tunnel {tunnel} of {connection}, but it accepts IKEv1 only; AWS starts tunnels with IKEv2 only.',
    address:
      'AWS shall start tunnel {tunnel} of {connection}, but the customer gateway {gateway} has no IP address to start it with.',
  },
  *check(estate) {
    for (const each of everyTunnel(estate)) {
      if (each.tunnel.startupAction !== 'start') continue
      const gateway = estate.get(customerGateway, each.connection.customerGateway)
      const fault = faultOf(each, gateway)
      if (fault === undefined) continue
      yield {
        ...atOption(each, fault.message === 'ikev1' ? 'ikeVersions' : 'startupAction'),
        ...fault,
        values: { ...namesOf(each), gateway: gateway?.name ?? '' },
        also: gateway === undefined ? [] : [gateway.id],
      }
    }
  },
})
