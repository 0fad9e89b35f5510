import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Site } from './record.ts'

export const drawing: Drawing<Site> = {
  shape: 'container',
  icon,
  drawIo: { group: 'group_corporate_data_center' },
  size: { width: 240, height: 216 },
  slot: 'grid',
  zone: 'premises',
  subtitle: (site) => site.lanCidrs.join(', '),
  tone: () => 'site',
}
