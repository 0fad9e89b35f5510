import { useState } from 'react'
import { Button } from 'react-aria-components'
import { listedBriefly } from '../../shared/base/words.ts'
import { kindNamed } from '../../shared/kinds/by-name.ts'
import type { Id, Resource } from '../../shared/plan/plan.ts'
import type { Missing } from '../../shared/workspace/commands/stand-ins.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { Select } from '../controls/select.tsx'
import { addressOf } from '../outline/tree.ts'
import { useMoment, useSession, useView } from '../session/session.ts'
import { finishPaste, openQuestions } from './paste-text.ts'
import './paste-dialog.css'

const EMPTY = ''

/** The only one there is, or none. */
const guess = ({ candidates: [first, ...others] }: Missing): Id | null =>
  others.length === 0 ? (first?.id ?? null) : null

/** What stands in for what the pasted resources refer to and this plan does not have. */
export function PasteDialog() {
  const session = useSession()
  const { estate } = useMoment()
  const { pendingPaste } = useView()
  const [answers, setAnswers] = useState<ReadonlyMap<Id, Id | null>>(new Map())
  if (pendingPaste === null) return null
  const questions = openQuestions(session, pendingPaste)
  const answerTo = (each: Missing): Id | null => {
    const given = answers.get(each.id)
    return given === undefined ? guess(each) : given
  }
  const close = (): void => {
    session.show({ dialog: null, pendingPaste: null })
  }
  const titleOf = (resource: Resource): string =>
    [resource.name || resource.id, addressOf(estate, resource)].filter(Boolean).join(' · ')
  return (
    <DialogFrame
      title="Paste: missing references"
      onClose={() => {
        close()
        session.show({ announcement: 'Nothing was pasted.' })
      }}
      actions={
        <Button
          className="button primary"
          autoFocus
          onPress={() => {
            close()
            finishPaste(session, pendingPaste, new Map(questions.map((each) => [each.id, answerTo(each)])))
          }}
        >
          Paste
        </Button>
      }
    >
      <p>This plan does not have what these refer to. Choose what stands in for it, or leave it empty.</p>
      <ul className="paste-questions">
        {questions.map((each) => (
          <li key={each.id}>
            <Select
              label={`${kindNamed(each.kind)?.record.title ?? each.kind} “${each.name}”`}
              value={answerTo(each) ?? EMPTY}
              options={[
                { id: EMPTY, title: 'Leave empty' },
                ...each.candidates.map((candidate) => ({ id: candidate.id, title: titleOf(candidate) })),
              ]}
              onChange={(value) => {
                setAnswers(new Map([...answers, [each.id, value === EMPTY ? null : value]]))
              }}
            />
            <p className="aside">For {listedBriefly(each.neededBy)}</p>
          </li>
        ))}
      </ul>
    </DialogFrame>
  )
}
