import { compareWithDisk } from '../compare/start.ts'
import { reloadFromDisk } from '../files/disk.ts'
import { dropRecovery, openRecovery } from '../files/documents.ts'
import type { Session } from '../session/session.ts'
import type { Action } from './action.ts'

const hasFile = (session: Session): boolean => (session.view().file?.path ?? null) !== null

const hasRecovery = (session: Session): boolean => session.view().recoveries.length > 0

/** What helps when a file or the app itself goes astray. */
export const safetyActions: readonly Action[] = [
  {
    id: 'reload',
    group: 'File',
    title: 'Reload from disk',
    keywords: 'revert read again',
    available: hasFile,
    run: reloadFromDisk,
  },
  {
    id: 'compareWithDisk',
    group: 'File',
    title: 'Compare with the file on disk',
    available: hasFile,
    run: compareWithDisk,
  },
  {
    id: 'recover',
    group: 'File',
    title: 'Recover unsaved work',
    keywords: 'crash restore',
    available: hasRecovery,
    run: async (session) => {
      const [latest] = session.view().recoveries
      if (latest !== undefined) await openRecovery(session, latest)
    },
  },
  {
    id: 'discardRecovery',
    group: 'File',
    title: 'Discard recovered work',
    available: hasRecovery,
    run: async (session) => {
      const [latest] = session.view().recoveries
      if (latest !== undefined) await dropRecovery(session, latest)
    },
  },
]
