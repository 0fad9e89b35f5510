import type { CallName } from './calls.ts'
import type { EventName } from './events.ts'

const calls: Readonly<Record<CallName, true>> = {
  start: true,
  openPlan: true,
  openRecent: true,
  readAgain: true,
  acceptRead: true,
  savePlan: true,
  keepRecovery: true,
  dropRecovery: true,
  askUnsaved: true,
  exportTerraform: true,
  exportDrawing: true,
  exportReport: true,
  print: true,
  setDocument: true,
  setMenu: true,
  edit: true,
  saveSettings: true,
  machine: true,
  saveProblemReport: true,
  newRelease: true,
  openPage: true,
  answerClose: true,
}

const events: Readonly<Record<EventName, true>> = {
  command: true,
  openFile: true,
  fileOnDisk: true,
  closeAsked: true,
  settings: true,
}

/** Apart from the parsers, so that the preload stays small. */
export const CALL_NAMES = Object.keys(calls) as readonly CallName[]
export const EVENT_NAMES = Object.keys(events) as readonly EventName[]

/** The preload's own: the path behind a dropped file. */
export const OPEN_DROPPED = 'openDropped'
