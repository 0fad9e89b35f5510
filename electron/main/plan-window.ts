import { resolve } from 'node:path'
import type { BrowserWindow, WebContents } from 'electron'
import type { DocumentState } from '../../shared/bridge/calls.ts'
import { channelOf } from '../../shared/bridge/channel.ts'
import type { MenuState } from '../../shared/bridge/command.ts'
import type { EventName, Events } from '../../shared/bridge/events.ts'
import { realPath } from '../files/real-path.ts'

/** A window and the one plan in it, as far as the machine knows. */
export interface PlanWindow {
  readonly window: BrowserWindow
  /** Files the user chose here, each with the hash it had on disk when it was read or written. */
  readonly files: Map<string, string>
  /** What the paths of these files lead to. */
  readonly realPaths: Map<string, string>
  /** Entries of the recovery journal that this window wrote. */
  readonly kept: Set<string>
  /** Entries of windows that crashed, offered here and not yet decided on, each with the hash its file had then. */
  readonly offered: Map<string, string>
  /** The last change of the document's file by others that the page was told of. */
  toldOfFile: string
  /** The document's file as the page last read it again, with its hash then. */
  readAgain: { readonly path: string; readonly hash: string } | null
  isSaving: boolean
  /** Whether a page has been here before: this one then comes after a crash. */
  hadPage: boolean
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
    realPaths: new Map(),
    kept: new Set(),
    offered: new Map(),
    toldOfFile: 'same',
    readAgain: null,
    isSaving: false,
    hadPage: false,
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

/** What the page may ask to have read or written. */
export function requireChosen({ files }: PlanWindow, path: string): void {
  if (!files.has(path)) throw new Error('the user has not chosen this path')
}

/** The other window that has a file open, by whatever path, so that no two work on one. */
export async function otherWindowWith(path: string, from?: PlanWindow): Promise<PlanWindow | undefined> {
  const real = await realPath(path)
  const hasOpen = ({ document, firstFile, realPaths }: PlanWindow): boolean => {
    const own = document.path ?? firstFile ?? ''
    return resolve(own) === resolve(path) || realPaths.get(own) === real
  }
  return planWindows().find((each) => each !== from && hasOpen(each))
}

export function show({ window }: PlanWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

export function tell<E extends EventName>(to: PlanWindow, event: E, value: Events[E]): void {
  to.window.webContents.send(channelOf(event), value)
}
