import type { OpenedFile, Outcome, Recovery } from '../../shared/bridge/calls.ts'
import { emptyPlan, type Plan } from '../../shared/plan/plan.ts'
import { readPlan, readPlanInSteps, writePlan, type ReadPlan } from '../../shared/workspace/plan-file.ts'
import type { Template } from '../../templates/index.ts'
import { bridge } from '../bridge/bridge.ts'
import type { Session } from '../session/session.ts'
import type { PlanFile } from '../session/view.ts'
import { dismissOfFile } from './alerts.ts'
import { tellKeysOfFile, unknownParts } from './keys.ts'
import { shownInWindow } from './shown-in-window.ts'
import { beginTask, type Task } from './task.ts'
import { done } from './trouble.ts'

/** First of the recent plans from now on; one that was never saved is none. */
function remember(session: Session, { path, name }: PlanFile): void {
  if (path === null) return
  const others = session.view().recent.filter((each) => each.path !== path)
  session.show({ recent: [{ path, name }, ...others] })
}

/** The plan that is on the table now takes the place of the one that was there. */
function take(session: Session, read: ReadPlan, file: PlanFile): void {
  remember(session, file)
  const rest = {
    selection: [],
    renaming: null,
    wantedField: null,
    dialog: null,
    trouble: null,
    compared: null,
    alerts: [],
  }
  session.show({ file, notices: unknownParts(read), ...rest })
  tellKeysOfFile(session, read, file.name)
}

/** A plan that was read, checked and drawn. */
interface Prepared extends ReadPlan {
  /** Puts it on the table. */
  readonly open: () => void
}

/** A plan that can't be read is told of; undefined then, and when it was cancelled. */
async function prepared(session: Session, text: string, name: string): Promise<Prepared | undefined> {
  const task = beginTask(session, 'Opening', name)
  const plan = await preparedBy(task, session, text, name)
  task.end()
  return plan
}

async function preparedBy(task: Task, session: Session, text: string, name: string): Promise<Prepared | undefined> {
  const read = await task.run('Reading', readPlanInSteps(text, name))
  const shown = read && shownInWindow(read, name)
  if (shown?.ok === false) session.show({ trouble: { title: `“${name}” can’t be opened`, failures: shown.failures } })
  if (shown?.ok !== true) return undefined
  const open = await task.run('Drawing', session.workspace.openInSteps(shown.value.plan))
  return open && { ...shown.value, open }
}

function begin(session: Session, plan: Plan): void {
  session.workspace.open(plan)
  take(session, { plan, notices: [] }, { path: null, name: '', journal: crypto.randomUUID() })
}

/** What titles call the open plan. */
export function documentName(session: Session): string {
  const { file } = session.view()
  return file === null || file.path === null ? session.workspace.now().plan.name : file.name
}

/** Asks what to do with unsaved work; false when the user would rather stay. */
export async function mayLeave(session: Session): Promise<boolean> {
  const { file } = session.view()
  if (file === null || !session.workspace.now().edited) return true
  const answer = await bridge.askUnsaved({ name: documentName(session) })
  if (answer === 'discard') await bridge.dropRecovery({ id: file.journal })
  return answer === 'save' ? save(session) : answer === 'discard'
}

export async function newPlan(session: Session): Promise<void> {
  if (await mayLeave(session)) begin(session, emptyPlan)
}

export async function newFromTemplate(session: Session, template: Template): Promise<void> {
  const read = readPlan(template.plan, template.title)
  if (read.ok && (await mayLeave(session))) begin(session, read.value.plan)
}

/** @param outcome  what the machine read, or why it could not */
export async function openFile(session: Session, outcome: Outcome<OpenedFile>): Promise<void> {
  const opened = done(session, 'The plan can’t be opened', outcome)
  if (opened === undefined) return
  const { path, name, text } = opened
  const plan = await prepared(session, text, name)
  if (plan === undefined || !(await mayLeave(session))) return
  plan.open()
  take(session, plan, { path, name, journal: crypto.randomUUID() })
}

export const openAsked = async (session: Session): Promise<void> =>
  openFile(session, await bridge.openPlan({ purpose: 'open' }))

export const openRecent = async (session: Session, path: string): Promise<void> =>
  openFile(session, await bridge.openRecent({ path }))

/** Unsaved work of a window that ended without closing: edited from the first moment on. */
export async function openRecovery(session: Session, { id, path, name, text }: Recovery): Promise<void> {
  const plan = await prepared(session, text, name)
  if (plan === undefined || !(await mayLeave(session))) return
  plan.open()
  take(session, plan, { path, name, journal: id })
  session.workspace.markSaved({ ...session.workspace.now(), mark: {} })
  session.show({ recoveries: session.view().recoveries.filter((each) => each.id !== id) })
}

/** Said only once it takes longer than one notices, milliseconds. */
const SLOW = 300

async function tellingIfSlow<T>(session: Session, { path, name }: PlanFile, saving: Promise<T>): Promise<T> {
  if (path === null) return saving
  const timer = window.setTimeout(() => {
    session.show({ isSaving: true, announcement: `Saving ${name}…` })
  }, SLOW)
  try {
    return await saving
  } finally {
    clearTimeout(timer)
    session.show({ isSaving: false })
  }
}

/** @returns whether the plan is on the disk now */
export async function save(session: Session, elsewhere = false): Promise<boolean> {
  const { file } = session.view()
  if (file === null) return false
  session.workspace.settle()
  const moment = session.workspace.now()
  const request = { path: elsewhere ? null : file.path, text: writePlan(moment.plan), suggestedName: moment.plan.name }
  const outcome = await tellingIfSlow(session, file, bridge.savePlan(request))
  const saved = done(session, 'The plan could not be saved', outcome, ['saveAs'])
  if (saved === undefined) return false
  session.workspace.markSaved(moment)
  dismissOfFile(session)
  remember(session, { ...saved, journal: file.journal })
  session.show({ file: { ...saved, journal: file.journal }, announcement: `Saved ${saved.name}.` })
  return true
}

export async function dropRecovery(session: Session, { id }: Recovery): Promise<void> {
  session.show({ recoveries: session.view().recoveries.filter((each) => each.id !== id) })
  await bridge.dropRecovery({ id })
}

export async function closePlan(session: Session): Promise<void> {
  if (!(await mayLeave(session))) return
  session.workspace.open(emptyPlan)
  session.show({ file: null, notices: [], selection: [], dialog: null, compared: null, alerts: [] })
}
