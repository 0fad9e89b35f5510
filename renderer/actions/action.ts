import type { Session } from '../session/session.ts'

export const GROUPS = ['File', 'Edit', 'Add', 'Arrange', 'View', 'Go', 'Help'] as const
export type Group = (typeof GROUPS)[number]

/** One thing the user can do, wherever from: toolbar, menu, key, context menu or command palette. */
export interface Action {
  readonly id: string
  readonly group: Group
  readonly title: string
  /** What it says right now: `Undo Add subnet-2`. */
  readonly titleNow?: (session: Session) => string
  /** As `Mod+Shift+S`, Mod being Ctrl or ⌘; the first one is shown. */
  readonly keys?: readonly string[]
  /** Its keys count only while the focus is in the drawing, where no text is typed. */
  readonly onCanvas?: boolean
  /** Its keys are the browser's own, which answers with an event of the DOM, so that text keeps its clipboard. */
  readonly isNative?: boolean
  /** Other words people look for it by. */
  readonly keywords?: string
  /** Of what is switched on and off: whether it is on. */
  readonly isOn?: (session: Session) => boolean
  readonly available?: (session: Session) => boolean
  readonly run: (session: Session) => unknown
}

export const hasPlan = (session: Session): boolean => session.view().file !== null

export const isAvailable = (action: Action, session: Session): boolean => action.available?.(session) ?? true

export const titleOf = (action: Action, session: Session): string => action.titleNow?.(session) ?? action.title
