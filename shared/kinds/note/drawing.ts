import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Note } from './record.ts'

export const drawing: Drawing<Note> = {
  shape: 'node',
  icon,
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: () => '',
  tone: () => 'routing',
}
