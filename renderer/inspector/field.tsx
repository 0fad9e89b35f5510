import { Info } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Label, Popover, Text } from 'react-aria-components'
import type { Finding } from '../../shared/plan/finding.ts'
import { findingsAt } from './form.ts'
import { FindingNotes } from './finding-notes.tsx'
import { useForm, type FieldName } from './slot.ts'

/** Longer help is cut to two lines and shown whole on request. */
const LONG = 96

/** Stands where several resources have several values. */
export const DIFFERENT = '(different)'

interface Props {
  readonly slot: FieldName
  /** Those to show here; by default the ones of exactly this field. */
  readonly findings?: readonly Finding[]
  /** What the control itself finds wrong: `“12a” is not a whole number.` */
  readonly fault?: string | undefined
  readonly children: (aria: { describedBy: string; isInvalid: boolean }) => ReactNode
}

/** Around every control: where findings about it are shown. The control brings its label and help. */
export function FieldFrame({ slot, findings, fault, children }: Props) {
  const id = useId()
  const form = useForm()
  const shown = findings ?? findingsAt(form.findings, slot.path)
  const related = findingsAt(form.related, slot.path)
  const isInvalid =
    fault !== undefined ||
    [...shown, ...related].some(({ severity, waived }) => severity === 'error' && waived === undefined)
  return (
    <div className="field" data-field={slot.path}>
      {children({ describedBy: id, isInvalid })}
      <div id={id} className="field-notes">
        {form.several?.mixed.has(slot.path) === true && <p className="field-mixed">{DIFFERENT}</p>}
        {fault !== undefined && <p className="fault">{fault}</p>}
        <FindingNotes findings={shown} />
        <FindingNotes findings={related} isElsewhere />
      </div>
    </div>
  )
}

export function FieldLabel({ slot, children }: { readonly slot: FieldName; readonly children?: ReactNode }) {
  return (
    <div className="field-label">
      <Label>{slot.label}</Label>
      {slot.help !== undefined && slot.help.length > LONG && <HelpButton label={slot.label} help={slot.help} />}
      {children}
    </div>
  )
}

export const FieldHelp = ({ slot }: { readonly slot: FieldName }) =>
  slot.help === undefined ? null : (
    <Text slot="description" className="field-help">
      {slot.help}
    </Text>
  )

export function HelpButton({ label, help }: { readonly label: string; readonly help: string }) {
  return (
    <DialogTrigger>
      <Button slot={null} className="help-button" aria-label={`About ${label}`}>
        <Info size={13} />
      </Button>
      <Popover className="popover help-popover" placement="left top">
        <Dialog aria-label={`About ${label}`}>{help}</Dialog>
      </Popover>
    </DialogTrigger>
  )
}
