import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Lb } from './record.ts'

export const drawing: Drawing<Lb> = {
  shape: 'node',
  icon,
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: () => '',
  tone: () => 'compute',
}
