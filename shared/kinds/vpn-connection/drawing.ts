import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Tunnel, VpnConnection } from './record.ts'

/** The address that the device’s configuration needs. */
const insideOf = ({ tunnelInsideIpVersion }: VpnConnection, tunnel: Tunnel): string =>
  (tunnelInsideIpVersion === 'ipv6' && tunnel.insideIpv6Cidr) || tunnel.insideCidr

export const drawing: Drawing<VpnConnection> = {
  shape: 'line',
  icon,
  size: { width: 0, height: 0 },
  slot: 'grid',
  zone: 'region',
  subtitle: (connection) => (connection.staticRoutesOnly ? 'static' : 'BGP'),
  tone: () => 'gateway',
  links: (connection) => {
    const { customerGateway: from, vpnGateway, transitGateway } = connection
    const to = vpnGateway ?? transitGateway
    if (from === null || to === null) return []
    const routing = connection.staticRoutesOnly ? 'static' : 'bgp'
    return connection.tunnels.map((tunnel, i) => ({
      key: `tunnel-${String(i + 1)}`,
      from,
      to,
      style: `tunnel-${i === 0 ? '1' : '2'}-${routing}` as const,
      label: [`Tunnel ${String(i + 1)}`, insideOf(connection, tunnel)].filter(Boolean).join(' · '),
    }))
  },
}
