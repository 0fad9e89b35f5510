import type { Failure } from '../../shared/base/result.ts'
import { counted } from '../../shared/base/words.ts'
import type { ReadPlan } from '../../shared/workspace/plan-file.ts'
import type { Session } from '../session/session.ts'
import { raise } from './alerts.ts'

const PLACE = 'Pre-shared keys belong in the variables of the exported Terraform or in AWS Secrets Manager.'

export function tellKeyTakenOut(session: Session): void {
  raise(session, { id: 'key', text: `A key was taken out of the text: no plan holds one. ${PLACE}`, actions: [] })
}

/** From now on it is said when a key was taken out of what was typed. */
export function warnOfKeys(session: Session): void {
  session.workspace.onKeysTakenOut(() => {
    tellKeyTakenOut(session)
  })
}

const isKey = ({ code }: Failure): boolean => code === 'plan-key'

/** What of the file this version does not know. */
export const unknownParts = ({ notices }: ReadPlan): readonly Failure[] => notices.filter((each) => !isKey(each))

/** The file has keys that the plan has not: it counts as edited, so that closing asks to save it. */
export function tellKeysOfFile(session: Session, { notices }: ReadPlan, name: string): void {
  const count = notices.filter(isKey).length
  if (count === 0) return
  session.workspace.markSaved({ ...session.workspace.now(), mark: {} })
  const text = `${counted(count, 'key')} in “${name}” ${count === 1 ? 'was' : 'were'} left out: no plan holds one. Save to take ${count === 1 ? 'it' : 'them'} out of the file too, and change what others may have read. ${PLACE}`
  raise(session, { id: 'key', text, actions: ['save'] })
}
