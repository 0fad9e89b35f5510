import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { VpnConnection } from './record.ts'

export const drawing: Drawing<VpnConnection> = {
  shape: 'line',
  icon,
  size: { width: 0, height: 0 },
  slot: 'grid',
  zone: 'region',
  subtitle: (connection) => (connection.staticRoutesOnly ? 'static' : 'BGP'),
  tone: () => 'gateway',
  links: (connection) => {
    const { customerGateway: from, vpnGateway: to } = connection
    if (from === null || to === null) return []
    const style = connection.staticRoutesOnly ? ('tunnel-static' as const) : ('tunnel-bgp' as const)
    return connection.tunnels.map((tunnel, i) => ({
      key: `tunnel-${String(i + 1)}`,
      from,
      to,
      style,
      label: [`Tunnel ${String(i + 1)}`, tunnel.insideCidr].filter(Boolean).join(' · '),
    }))
  },
}
