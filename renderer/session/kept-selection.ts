import { z } from '../../shared/base/zod.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { select, type Session } from './session.ts'

const KEY = 'selection'
/** More than a person picks one by one. */
const LIMIT = 1000

const ids = z.array(z.string()).catch([])

/** The selection survives a crash of the page. */
export function keepSelection(session: Session): void {
  let kept: readonly Id[] = []
  session.subscribeView(() => {
    const { selection } = session.view()
    if (selection === kept) return
    kept = selection
    sessionStorage.setItem(KEY, JSON.stringify(selection.slice(0, LIMIT)))
  })
}

/** What was selected before, as far as it is in the plan. */
export function selectAgain(session: Session): void {
  const { resources } = session.workspace.now().plan
  const before = ids.parse(JSON.parse(sessionStorage.getItem(KEY) ?? '[]'))
  select(
    session,
    before.filter((id) => resources.has(id)),
  )
}
