import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { DxGatewayAssociation } from './record.ts'

export const drawing: Drawing<DxGatewayAssociation> = {
  shape: 'line',
  icon,
  size: { width: 0, height: 0 },
  slot: 'grid',
  zone: 'region',
  subtitle: () => '',
  tone: () => 'gateway',
}
