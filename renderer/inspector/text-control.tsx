import type { ReactNode } from 'react'
import { Input, TextArea, TextField } from 'react-aria-components'
import { FieldFrame, FieldHelp, FieldLabel } from './field.tsx'
import { Suggestions } from './suggestions.tsx'
import type { Slot } from './slot.ts'

interface TypedFieldProps {
  readonly slot: Slot<string>
  /** Label, input and help. */
  readonly children: ReactNode
}

/** A text that is typed: a run of letters is one step of undo. */
export const TypedField = ({ slot, children }: TypedFieldProps) => (
  <FieldFrame slot={slot}>
    {({ describedBy, isInvalid }) => (
      <TextField
        value={slot.value}
        isInvalid={isInvalid}
        aria-describedby={describedBy}
        onChange={(value) => {
          slot.set(value, true)
        }}
        onBlur={slot.settle}
      >
        {children}
      </TextField>
    )}
  </FieldFrame>
)

interface Props {
  readonly slot: Slot<string>
  readonly placeholder: string | undefined
  readonly multiline?: boolean
}

export const TextControl = ({ slot, placeholder, multiline = false }: Props) => (
  <TypedField slot={slot}>
    <FieldLabel slot={slot} />
    <div className="field-line">
      {multiline ? (
        <TextArea className="input" rows={3} />
      ) : (
        <Input className="input" placeholder={placeholder ?? ''} autoComplete="off" />
      )}
      <Suggestions path={slot.path} label={slot.label} onChoose={slot.set} />
    </div>
    <FieldHelp slot={slot} />
  </TypedField>
)
