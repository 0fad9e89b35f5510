import { counted, listedBriefly } from '../../shared/base/words.ts'
import type { Id, Resource } from '../../shared/plan/plan.ts'
import { paste } from '../../shared/workspace/commands/paste.ts'
import { standInsFor, type Missing } from '../../shared/workspace/commands/stand-ins.ts'
import { readFragment } from '../../shared/workspace/fragment.ts'
import { around } from '../actions/add.ts'
import { named, titled } from '../actions/chosen.ts'
import { tellKeyTakenOut } from '../files/keys.ts'
import type { Session } from '../session/session.ts'
import type { PendingPaste } from '../session/view.ts'

const names = (resources: readonly Resource[]): string => listedBriefly(resources.map(titled))

/** Puts the fragment into the plan and says what became of it. */
export function finishPaste(
  session: Session,
  { fragment, into, inPlace }: PendingPaste,
  answers: ReadonlyMap<Id, Id | null> = new Map(),
): void {
  const { plan } = session.workspace.now()
  const { patch, copies, readdressed, rezoned, unlinked } = paste(plan, fragment, { into, inPlace, answers })
  const made = copies.flatMap((id) => patch.resources?.get(id) ?? [])
  const more = (patch.resources?.size ?? 0) - made.length
  const outcome = [
    `Pasted ${named(made)}${more > 0 ? ` with ${counted(more, 'resource')}` : ''}.`,
    ...(readdressed.length > 0 ? [`Moved to free addresses: ${names(readdressed)}.`] : []),
    ...(rezoned.length > 0 ? [`Now in zones of ${plan.region}: ${names(rezoned)}.`] : []),
    ...(unlinked.length > 0 ? [`${names(unlinked)} lost a reference.`] : []),
  ]
  session.workspace.settle()
  session.workspace.apply(patch, `Paste ${named(made)}`)
  session.show({ selection: copies, announcement: outcome.join(' ') })
  if (copies[0] !== undefined) session.canvas?.reveal(copies[0])
}

/** The references that a person has to decide on. */
export const openQuestions = (session: Session, { fragment, into }: PendingPaste): readonly Missing[] =>
  standInsFor(session.workspace.now().estate, fragment, into).missing.filter(({ candidates }) => candidates.length > 0)

/** Pastes what the clipboard's text holds, at once or after a question; refuses any other text. */
export function pasteText(session: Session, text: string, inPlace: boolean): void {
  const read = readFragment(text)
  if (!read.ok) {
    session.show({ announcement: read.failures[0]?.message ?? '' })
    return
  }
  const pending: PendingPaste = { fragment: read.value, into: inPlace ? [] : around(session), inPlace }
  if (openQuestions(session, pending).length > 0) session.show({ dialog: 'paste', pendingPaste: pending })
  else finishPaste(session, pending)
  if (read.value.hadKeys) tellKeyTakenOut(session)
}
