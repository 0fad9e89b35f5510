import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { EgressOnlyInternetGateway } from './record.ts'

export const drawing: Drawing<EgressOnlyInternetGateway> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'internet_gateway' },
  size: { width: 144, height: 120 },
  slot: 'edge',
  zone: 'region',
  caption: () => 'Egress-only gateway',
  subtitle: () => 'IPv6 only',
  tone: () => 'gateway',
}
