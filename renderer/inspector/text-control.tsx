import { Input, TextArea, TextField } from 'react-aria-components'
import { FieldFrame, FieldHelp, FieldLabel } from './field.tsx'
import { Suggestions } from './suggestions.tsx'
import type { Slot } from './slot.ts'

interface Props {
  readonly slot: Slot<string>
  readonly placeholder: string | undefined
  readonly multiline?: boolean
}

export function TextControl({ slot, placeholder, multiline = false }: Props) {
  return (
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
        </TextField>
      )}
    </FieldFrame>
  )
}
