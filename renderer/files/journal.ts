import type { Problem } from '../../shared/bridge/calls.ts'
import { writePlan } from '../../shared/workspace/plan-file.ts'
import { bridge } from '../bridge/bridge.ts'
import type { Session } from '../session/session.ts'
import { dismiss, raise } from './alerts.ts'
import { documentName } from './documents.ts'

const DELAY = 1000
/** After it could not be kept. */
const RETRY = 5000

/**
 * Keeps unsaved work where it survives a crash, a moment after each edit, and lets go of it
 * when it is saved or given up. The user's own file is not touched.
 */
export function keepJournal(session: Session): void {
  const { workspace } = session
  let kept: string | undefined
  let timer: number | undefined
  let isKeeping = false

  const keepSoon = (delay: number): void => {
    if (!isKeeping) timer ??= window.setTimeout(() => void keep(), delay)
  }
  const keep = async (): Promise<void> => {
    timer = undefined
    const { file } = session.view()
    if (file === null) return
    kept = file.journal
    isKeeping = true
    const { plan } = workspace.now()
    const name = documentName(session)
    const problem = await bridge.keepRecovery({ id: file.journal, path: file.path, name, text: writePlan(plan) })
    isKeeping = false
    tellUnkept(session, problem)
    if (workspace.now().edited && (problem !== null || workspace.now().plan !== plan))
      keepSoon(problem === null ? DELAY : RETRY)
  }
  const drop = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (kept !== undefined) void bridge.dropRecovery({ id: kept })
    kept = undefined
    dismiss(session, 'unkept')
  }

  workspace.subscribe(() => {
    if (workspace.now().edited) keepSoon(DELAY)
    else drop()
  })
}

function tellUnkept(session: Session, problem: Problem | null): void {
  const isTold = session.view().alerts.some(({ id }) => id === 'unkept')
  if (problem === null) dismiss(session, 'unkept')
  else if (!isTold && session.workspace.now().edited) {
    const text = `Your changes can’t be kept in case of a crash; save them to be safe. ${problem.message}`
    raise(session, { id: 'unkept', text, actions: ['save', 'saveAs'] })
  }
}
