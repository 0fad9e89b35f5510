import { counted } from '../../shared/base/words.ts'
import type { Finding } from '../../shared/plan/finding.ts'
import type { Session } from '../session/session.ts'

/** Long enough for a word to be typed to its end. */
const PAUSE = 700

const keyOf = ({ rule, at, messageId }: Finding): string => [rule, at.id, at.field, messageId].join(' ')

function errorsOf(session: Session): ReadonlyMap<string, Finding> {
  const errors = session.workspace
    .now()
    .findings.filter(({ severity, waived }) => severity === 'error' && waived === undefined)
  return new Map(errors.map((finding) => [keyOf(finding), finding]))
}

/** Says new errors to those who don't see them appear. */
export function announceErrors(session: Session): void {
  let known = errorsOf(session)
  let file = session.view().file?.journal
  let timer: number | undefined
  const look = (): void => {
    const now = errorsOf(session)
    const fresh = [...now].filter(([key]) => !known.has(key)).map(([, finding]) => finding)
    known = now
    const isOther = file !== session.view().file?.journal
    file = session.view().file?.journal
    if (!isOther && fresh[0] !== undefined)
      session.show({ announcement: `${counted(fresh.length, 'new error')}: ${fresh[0].message}` })
  }
  session.workspace.subscribe(() => {
    clearTimeout(timer)
    timer = window.setTimeout(look, PAUSE)
  })
}
