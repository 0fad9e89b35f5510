import { AMAZON_DEFAULT_ASN } from '../../estate/asns.ts'
import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { VpnGateway } from './record.ts'

export const drawing: Drawing<VpnGateway> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'vpn_gateway' },
  size: { width: 144, height: 120 },
  slot: 'edge',
  zone: 'region',
  subtitle: (gateway) => `ASN ${String(gateway.amazonSideAsn ?? AMAZON_DEFAULT_ASN)}`,
  tone: () => 'gateway',
}
