import { vpnConnection, type VpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'

interface Wish {
  readonly message: 'acceleration' | 'ipv6' | 'selectors' | 'private'
  readonly field: string
  readonly isWished: (connection: VpnConnection) => boolean
  readonly without: Partial<VpnConnection>
  readonly title: string
}

/** What only a transit gateway can do, and how to do without. */
const wishes: readonly Wish[] = [
  {
    message: 'acceleration',
    field: 'enableAcceleration',
    isWished: (connection) => connection.enableAcceleration,
    without: { enableAcceleration: false },
    title: 'Turn acceleration off',
  },
  {
    message: 'ipv6',
    field: 'tunnelInsideIpVersion',
    isWished: (connection) => connection.tunnelInsideIpVersion === 'ipv6',
    without: { tunnelInsideIpVersion: 'ipv4' },
    title: 'Carry IPv4',
  },
  {
    message: 'selectors',
    field: 'localIpv6NetworkCidr',
    isWished: (connection) => connection.localIpv6NetworkCidr !== '' || connection.remoteIpv6NetworkCidr !== '',
    without: { localIpv6NetworkCidr: '', remoteIpv6NetworkCidr: '' },
    title: 'Clear the IPv6 networks',
  },
  {
    message: 'private',
    field: 'outsideIpAddressType',
    isWished: (connection) => connection.outsideIpAddressType === 'PrivateIpv4',
    without: { outsideIpAddressType: 'PublicIpv4' },
    title: 'Use public outside addresses',
  },
]

export const rule = defineRule({
  code: 'vpn-needs-transit-gateway',
  severity: 'error',
  title: 'Option of transit gateways on a virtual private gateway',
  reads: [vpnConnection],
  source: {
    title: 'Amazon EC2 API Reference, VpnConnectionOptionsSpecification',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnConnectionOptionsSpecification.html',
    read: '2026-11',
  },
  messages: {
    acceleration: '{connection} ends at a virtual private gateway, which can’t accelerate; only a transit gateway can.',
    ipv6: '{connection} ends at a virtual private gateway, whose tunnels carry IPv4 only; IPv6 needs a transit gateway.',
    selectors: '{connection} has IPv6 networks, but a virtual private gateway’s tunnels carry IPv4 only.',
    private:
      '{connection} ends at a virtual private gateway, whose outside addresses are public; private ones need a transit gateway.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      if (connection.vpnGateway === null || connection.transitGateway !== null) continue
      for (const { message, field, isWished, without, title } of wishes)
        if (isWished(connection))
          yield {
            at: connection.id,
            field,
            message,
            values: { connection: connection.name },
            fix: { title, patch: change(connection, without) },
          }
    }
  },
})
