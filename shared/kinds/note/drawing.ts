import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Note } from './record.ts'

export const drawing: Drawing<Note> = {
  shape: 'note',
  icon,
  size: { width: 208, height: 96 },
  slot: 'grid',
  zone: 'anywhere',
  subtitle: (note) => note.text,
  tone: (note) => `note-${note.color}`,
}
