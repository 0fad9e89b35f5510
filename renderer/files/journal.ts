import { writePlan } from '../../shared/workspace/plan-file.ts'
import { bridge } from '../bridge/bridge.ts'
import type { Session } from '../session/session.ts'
import { documentName } from './documents.ts'

const DELAY = 1000

/**
 * Keeps unsaved work where it survives a crash, a moment after each edit, and lets go of it
 * when it is saved or given up. The user's own file is not touched.
 */
export function keepJournal(session: Session): void {
  const { workspace } = session
  let kept: string | undefined
  let timer: number | undefined

  const keep = (): void => {
    timer = undefined
    const { file } = session.view()
    if (file === null) return
    kept = file.journal
    const text = writePlan(workspace.now().plan)
    void bridge.keepRecovery({ id: file.journal, path: file.path, name: documentName(session), text })
  }
  const drop = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (kept !== undefined) void bridge.dropRecovery({ id: kept })
    kept = undefined
  }

  workspace.subscribe(() => {
    if (workspace.now().edited) timer ??= window.setTimeout(keep, DELAY)
    else drop()
  })
}
