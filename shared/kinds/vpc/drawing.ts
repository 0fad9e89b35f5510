import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Vpc } from './record.ts'

export const drawing: Drawing<Vpc> = {
  shape: 'container',
  icon,
  size: { width: 640, height: 440 },
  slot: 'grid',
  zone: 'region',
  subtitle: (vpc) => vpc.cidrBlock,
  tone: () => 'vpc',
}
