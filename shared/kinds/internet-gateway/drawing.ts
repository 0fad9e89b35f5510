import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { InternetGateway } from './record.ts'

export const drawing: Drawing<InternetGateway> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'internet_gateway' },
  size: { width: 144, height: 120 },
  slot: 'edge',
  zone: 'region',
  subtitle: () => '',
  tone: () => 'gateway',
}
