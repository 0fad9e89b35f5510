import { useState } from 'react'
import { Button, Form, Input, Label, TextField } from 'react-aria-components'
import type { Finding } from '../../shared/plan/finding.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { useMoment } from '../session/session.ts'

interface Props {
  readonly finding: Finding
  readonly onClose: () => void
  readonly onWaive: (reason: string) => void
}

export function WaiveDialog({ finding, onClose, onWaive }: Props) {
  const { plan } = useMoment()
  const [reason, setReason] = useState('')
  const given = reason.trim()
  return (
    <DialogFrame
      title={`Switch off for ${plan.resources.get(finding.at.id)?.name ?? 'the plan'}`}
      onClose={onClose}
      actions={
        <>
          <Button className="button" onPress={onClose}>
            Cancel
          </Button>
          <Button className="button primary" type="submit" form="waive" isDisabled={given === ''}>
            Switch off
          </Button>
        </>
      }
    >
      <Form
        id="waive"
        onSubmit={(event) => {
          event.preventDefault()
          if (given !== '') onWaive(given)
        }}
      >
        <p>{finding.message}</p>
        <TextField className="field waive-reason" value={reason} onChange={setReason} autoFocus>
          <div className="field-label">
            <Label>Why it does not matter here</Label>
          </div>
          <Input className="input" placeholder="Kept in the plan and shown in reports" />
        </TextField>
      </Form>
    </DialogFrame>
  )
}
