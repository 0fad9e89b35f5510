import type { Events } from '../../shared/bridge/events.ts'
import type { Failure } from '../../shared/base/result.ts'
import { isProblem, type OpenedFile, type Problem } from '../../shared/bridge/calls.ts'
import { readPlanInSteps, writePlan, type ReadPlan } from '../../shared/workspace/plan-file.ts'
import { bridge } from '../bridge/bridge.ts'
import type { Session } from '../session/session.ts'
import { dismiss, dismissOfFile, raise } from './alerts.ts'
import { tellKeysOfFile, unknownParts } from './keys.ts'
import { shownInWindow } from './shown-in-window.ts'
import { beginTask, type Task } from './task.ts'

type News = Events['fileOnDisk']

/** From now on what others do to the open plan's file is told, or followed where nothing can be lost. */
export function followDisk(session: Session): void {
  bridge.on('fileOnDisk', (news) => {
    if (news.path === session.view().file?.path) void hear(session, news)
  })
  let undoable = session.workspace.now().undoLabel
  session.workspace.subscribe(() => {
    const { undoLabel } = session.workspace.now()
    // Its button would take back something else now.
    if (undoLabel !== undoable) dismiss(session, 'reloaded')
    undoable = undoLabel
  })
}

async function hear(session: Session, { path, state }: News): Promise<void> {
  if (state === 'gone') tellGone(session)
  else if (await isOnDisk(session, path)) await takeAsSaved(session)
  else if (state === 'same') dismissOfFile(session)
  else if (session.workspace.now().edited) tellChanged(session)
  else await reloadFromDisk(session)
}

async function isOnDisk(session: Session, path: string): Promise<boolean> {
  const file = await bridge.readAgain({ path })
  return !isProblem(file) && file.text === writePlan(session.workspace.now().plan)
}

async function takeAsSaved(session: Session): Promise<void> {
  await bridge.acceptRead()
  session.workspace.markSaved(session.workspace.now())
  dismissOfFile(session)
}

const nameOf = (session: Session): string => session.view().file?.name ?? ''

/** Nothing has the plan any more but this window. */
function tellGone(session: Session): void {
  session.workspace.markSaved({ ...session.workspace.now(), mark: {} })
  const text = `“${nameOf(session)}” is not there any more: it was moved, deleted, or its drive is gone. The plan is still open here.`
  raise(session, { id: 'gone', text, actions: ['save', 'saveAs'] })
}

function tellChanged(session: Session): void {
  const text = `“${nameOf(session)}” was changed on disk by another program. Your own changes are not in it.`
  raise(session, { id: 'changed', text, actions: ['compareWithDisk', 'reload', 'saveAs'] })
}

/** Takes the plan as it is on the disk, as a step that Undo takes back. */
export async function reloadFromDisk(session: Session): Promise<void> {
  const { file: open } = session.view()
  if (open === null || open.path === null) return
  const file = await bridge.readAgain({ path: open.path })
  if (isProblem(file)) {
    tellUnread(session, file)
    return
  }
  const task = beginTask(session, 'Reloading', file.name, () => {
    tellNotReloaded(session)
  })
  const taken = await reloadedBy(task, session, file)
  task.end()
  // Another plan may be open by now.
  if (taken === undefined || session.view().file?.journal !== open.journal) return
  await bridge.acceptRead()
  taken.reload()
  session.show({ notices: unknownParts(taken) })
  const text = `“${file.name}” was changed on disk by another program and is shown as it is there now.`
  raise(session, { id: 'reloaded', text, actions: ['undo'] })
  tellKeysOfFile(session, taken, file.name)
}

/** A plan that was read, checked and drawn. */
interface Reloaded extends ReadPlan {
  /** Puts it in the place of the open one. */
  readonly reload: () => void
}

/** A plan that can't be read is told of; undefined then, and when it was cancelled. */
async function reloadedBy(task: Task, session: Session, { name, text }: OpenedFile): Promise<Reloaded | undefined> {
  const read = await task.run('Reading', readPlanInSteps(text, name))
  const shown = read && shownInWindow(read, name)
  if (shown?.ok === false) tellUnreadable(session, name, shown.failures)
  if (shown?.ok !== true) return undefined
  const reload = await task.run('Drawing', session.workspace.reloadInSteps(shown.value.plan))
  return reload && { ...shown.value, reload }
}

function tellUnread(session: Session, { message }: Problem): void {
  const text = `“${nameOf(session)}” was changed on disk. ${message} The plan is still open here as it was.`
  raise(session, { id: 'unreadable', text, actions: ['reload', 'saveAs'] })
}

function tellUnreadable(session: Session, name: string, [first]: readonly Failure[]): void {
  const text = `“${name}” was changed on disk and can’t be read now: ${first?.message ?? ''}. The plan is still open here as it was.`
  raise(session, { id: 'unreadable', text, actions: ['reload', 'saveAs'] })
}

function tellNotReloaded(session: Session): void {
  const text = `“${nameOf(session)}” was changed on disk by another program. The plan is still open here as it was.`
  raise(session, { id: 'changed', text, actions: ['compareWithDisk', 'reload', 'saveAs'] })
}
