import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import type { Field } from '../../shared/plan/field.ts'
import { FieldFrame, FieldHelp, FieldLabel } from './field.tsx'
import { readNumber } from './form.ts'
import type { Slot } from './slot.ts'
import { Suggestions } from './suggestions.tsx'

interface Props {
  readonly slot: Slot<number | null>
  readonly field: Field & { readonly type: 'number' }
  readonly placeholder: string | undefined
}

/** What is no whole number stays in the field as typed, and the plan keeps the number it had. */
export function NumberControl({ slot, field, placeholder }: Props) {
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: number | null } | null>(null)
  const typed = draft !== null && draft.over === slot.value ? draft.text : undefined
  const kept = slot.value === null ? '' : String(slot.value)
  const change = (text: string): void => {
    const number = readNumber(text)
    setDraft({ text, over: number === undefined ? slot.value : number })
    if (number !== undefined && number !== slot.value) slot.set(number, true)
  }
  const step = (by: number): void => {
    const next = Math.min(field.max ?? Infinity, Math.max(field.min ?? -Infinity, (slot.value ?? 0) + by))
    change(String(next))
  }
  const isText = typed !== undefined && readNumber(typed) === undefined
  const fault = isText ? `“${typed}” is not a whole number; the plan keeps ${kept || 'it unset'}.` : undefined
  return (
    <FieldFrame slot={slot} fault={fault}>
      {({ describedBy, isInvalid }) => (
        <TextField
          value={typed ?? kept}
          isInvalid={isInvalid}
          inputMode="numeric"
          aria-describedby={describedBy}
          onChange={change}
          onBlur={() => {
            if (!isText) setDraft(null)
            slot.settle()
          }}
          onKeyDown={(event) => {
            const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
            if (by === undefined) event.continuePropagation()
            else step(by)
          }}
        >
          <FieldLabel slot={slot} />
          <div className="field-line">
            <Input className="input number" placeholder={placeholder ?? ''} autoComplete="off" />
            {field.unit !== undefined && <span className="unit">{field.unit}</span>}
            <Suggestions
              path={slot.path}
              label={slot.label}
              onChoose={(text) => {
                slot.set(Number(text))
              }}
            />
          </div>
          <FieldHelp slot={slot} />
        </TextField>
      )}
    </FieldFrame>
  )
}
