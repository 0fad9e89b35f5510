import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { DxGateway } from './record.ts'

export const drawing: Drawing<DxGateway> = {
  shape: 'node',
  icon,
  size: { width: 144, height: 120 },
  slot: 'edge',
  zone: 'region',
  subtitle: () => '',
  tone: () => 'gateway',
}
