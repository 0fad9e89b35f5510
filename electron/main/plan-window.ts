import type { BrowserWindow, WebContents } from 'electron'
import type { DocumentState } from '../../shared/bridge/calls.ts'
import { channelOf } from '../../shared/bridge/channel.ts'
import type { MenuState } from '../../shared/bridge/command.ts'
import type { EventName, Events } from '../../shared/bridge/events.ts'

/** A window and the one plan in it, as far as the machine knows. */
export interface PlanWindow {
  readonly window: BrowserWindow
  /** Files the user chose here, each with the hash it had on disk when it was read or written. */
  readonly files: Map<string, string>
  /** Entries of the recovery journal that this window wrote. */
  readonly kept: Set<string>
  /** Entries of windows that crashed, offered here and not yet decided on. */
  readonly offered: Set<string>
  document: DocumentState
  menu: MenuState
  /** What to open as soon as the page asks. */
  firstFile: string | null
  /** `asking` until the page has answered `closeAsked`; with `yes` nothing of it is worth recovering. */
  closing: 'no' | 'asking' | 'yes'
}

const open = new Map<number, PlanWindow>()

export const planWindows = (): readonly PlanWindow[] => [...open.values()]

export const planWindowOf = (contents: WebContents): PlanWindow | undefined => open.get(contents.id)

export function addPlanWindow(window: BrowserWindow, firstFile: string | null): PlanWindow {
  const added: PlanWindow = {
    window,
    files: new Map(),
    kept: new Set(),
    offered: new Set(),
    document: { name: '', path: null, edited: false },
    menu: { undo: null, redo: null, disabled: [], checked: [] },
    firstFile,
    closing: 'no',
  }
  const { id } = window.webContents
  open.set(id, added)
  window.once('closed', () => open.delete(id))
  return added
}

export function tell<E extends EventName>(to: PlanWindow, event: E, value: Events[E]): void {
  to.window.webContents.send(channelOf(event), value)
}
