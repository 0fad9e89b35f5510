import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Group } from './record.ts'

export const drawing: Drawing<Group> = {
  shape: 'frame',
  icon,
  size: { width: 480, height: 320 },
  slot: 'grid',
  zone: 'anywhere',
  subtitle: (group) => group.description,
  tone: (group) => `frame-${group.color}`,
}
