import { askFor } from '../clipboard/clipboard.ts'
import { hasPlan, type Action } from './action.ts'
import { hasSelection } from './chosen.ts'

export const clipboardActions: readonly Action[] = [
  {
    id: 'cut',
    group: 'Edit',
    title: 'Cut',
    keys: ['Mod+X'],
    isNative: true,
    available: hasSelection,
    run: () => {
      askFor('cut')
    },
  },
  {
    id: 'copy',
    group: 'Edit',
    title: 'Copy',
    keys: ['Mod+C'],
    isNative: true,
    available: hasSelection,
    run: () => {
      askFor('copy')
    },
  },
  {
    id: 'paste',
    group: 'Edit',
    title: 'Paste',
    keys: ['Mod+V'],
    isNative: true,
    available: hasPlan,
    run: () => {
      askFor('paste')
    },
  },
  {
    id: 'pasteInPlace',
    group: 'Edit',
    title: 'Paste in place',
    keys: ['Mod+Shift+V'],
    available: hasPlan,
    run: () => {
      askFor('pasteInPlace')
    },
  },
]
