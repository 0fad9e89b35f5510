import type { OpenedFile, Problem, Settings } from './calls.ts'
import type { Command } from './command.ts'

/** What the machine tells the window. */
export interface Events {
  /** A menu item was chosen, or its key pressed and not taken by the page (`preventDefault`). */
  command: Command
  /** Open it here: from a second start, the file manager or the recent menu. Ask about unsaved work first. */
  openFile: OpenedFile | Problem
  /** Others have changed, moved or deleted the open plan's file, or it is again as the window knows it. */
  fileOnDisk: { readonly path: string; readonly state: 'changed' | 'gone' | 'same' }
  /** The user closes a window whose document is edited: ask, save, then `answerClose`. */
  closeAsked: null
  /** Changed in the menu or in another window. */
  settings: Settings
}

export type EventName = keyof Events
