import { Check, Download } from 'lucide-react'
import { useState } from 'react'
import { Button, CheckboxButton, CheckboxField } from 'react-aria-components'
import { hasPlan } from '../actions/action.ts'
import { bridge } from '../bridge/bridge.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { done } from '../files/trouble.ts'
import { useMoment, useSession, useView } from '../session/session.ts'
import { useMachine } from './machine.ts'
import { problemReport } from './problem-report.ts'
import './problem-report.css'

/** Shows all that will be in the file before it is saved. */
export function ProblemReportDialog() {
  const session = useSession()
  const moment = useMoment()
  const view = useView()
  const machine = useMachine()
  const [withPlan, setWithPlan] = useState(false)
  if (machine === undefined) return null
  const open = hasPlan(session) ? moment : null
  const text = problemReport({ ...view, machine, open, withPlan })
  const close = (): void => {
    session.show({ dialog: null })
  }
  const save = async (): Promise<void> => {
    const saved = done(session, 'The report could not be saved', await bridge.saveProblemReport({ text }))
    if (saved !== undefined) session.show({ dialog: null, announcement: `Saved ${saved.path}.` })
  }
  return (
    <DialogFrame
      title="Report a problem"
      width={680}
      onClose={close}
      actions={
        <>
          <Button className="button" onPress={close}>
            Cancel
          </Button>
          <Button className="button primary" onPress={() => void save()}>
            <Download size={15} /> Save…
          </Button>
        </>
      }
    >
      <p>
        This is all that will be in the file. Gatewright sends nothing: save it, add what you did and what went wrong,
        and attach it to your message.
      </p>
      <pre className="problem-report" tabIndex={0} role="region" aria-label="The report">
        {text}
      </pre>
      {open !== null && (
        <CheckboxField isSelected={withPlan} onChange={setWithPlan}>
          <CheckboxButton className="checkbox">
            <span className="mark">{withPlan && <Check size={12} strokeWidth={3} />}</span>
            With the plan itself: its names and addresses, never a key
          </CheckboxButton>
        </CheckboxField>
      )}
    </DialogFrame>
  )
}
