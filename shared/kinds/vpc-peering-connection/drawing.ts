import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { VpcPeeringConnection } from './record.ts'

export const drawing: Drawing<VpcPeeringConnection> = {
  shape: 'line',
  icon,
  size: { width: 0, height: 0 },
  slot: 'grid',
  zone: 'region',
  subtitle: ({ peerRegion, peerOwnerId }) => [peerRegion, peerOwnerId].filter(Boolean).join(' · '),
  tone: () => 'gateway',
  links: ({ vpc, peerVpc }) =>
    vpc === null || peerVpc === null
      ? []
      : [{ key: 'peering', from: vpc, to: peerVpc, style: 'peering', label: 'Peering' }],
}
