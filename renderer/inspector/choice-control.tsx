import { Check, ChevronDown, Minus } from 'lucide-react'
import {
  Button,
  CheckboxButton,
  CheckboxField,
  CheckboxGroup,
  ListBox,
  ListBoxItem,
  Popover,
  RadioButton,
  RadioField,
  RadioGroup,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components'
import type { Choice, Field, Option } from '../../shared/plan/field.ts'
import { DIFFERENT, FieldFrame, FieldHelp, FieldLabel } from './field.tsx'
import { findingsIn } from './form.ts'
import { useForm, type Slot } from './slot.ts'

/** With more options than this, or none that says what it brings, a list that opens is calmer. */
const MOST_RADIOS = 4

interface ChoiceProps {
  readonly slot: Slot<string | number>
  readonly options: readonly Option[]
}

export function ChoiceControl({ slot, options }: ChoiceProps) {
  const isExplained = options.some(({ help }) => help !== undefined)
  return isExplained && options.length <= MOST_RADIOS ? (
    <Radios slot={slot} options={options} />
  ) : (
    <Dropdown slot={slot} options={options} />
  )
}

function Radios({ slot, options }: ChoiceProps) {
  return (
    <FieldFrame slot={slot}>
      {({ describedBy }) => (
        <RadioGroup
          value={String(slot.value)}
          aria-describedby={describedBy}
          onChange={(value) => {
            slot.set(options.find((option) => String(option.value) === value)?.value ?? value)
          }}
        >
          <FieldLabel slot={slot} />
          <FieldHelp slot={slot} />
          {options.map(({ value, label, help }) => (
            <RadioField key={value} value={String(value)}>
              <RadioButton className="radio">
                <span className="mark" />
                {label}
              </RadioButton>
              {help !== undefined && (
                <Text slot="description" className="option-help">
                  {help}
                </Text>
              )}
            </RadioField>
          ))}
        </RadioGroup>
      )}
    </FieldFrame>
  )
}

function Dropdown({ slot, options }: ChoiceProps) {
  return (
    <FieldFrame slot={slot}>
      {({ describedBy }) => (
        <Select
          value={String(slot.value)}
          aria-describedby={describedBy}
          onChange={(value) => {
            slot.set(options.find((option) => String(option.value) === value)?.value ?? '')
          }}
        >
          <FieldLabel slot={slot} />
          <Button className="button select-button">
            <SelectValue>{({ isPlaceholder, selectedText }) => (isPlaceholder ? DIFFERENT : selectedText)}</SelectValue>
            <ChevronDown size={14} />
          </Button>
          <FieldHelp slot={slot} />
          <Popover className="popover">
            <ListBox className="menu" items={options.map((option) => ({ ...option, id: String(option.value) }))}>
              {({ label, help }) => (
                <ListBoxItem className="menu-item" textValue={label}>
                  <div>
                    <Text slot="label">{label}</Text>
                    {help !== undefined && (
                      <Text slot="description" className="option-help">
                        {help}
                      </Text>
                    )}
                  </div>
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </Select>
      )}
    </FieldFrame>
  )
}

interface FlagProps {
  readonly slot: Slot<boolean>
  readonly off: Choice | undefined
  readonly on: Choice | undefined
}

/** A check box, or the two words where both have one. */
export function FlagControl({ slot, off, on }: FlagProps) {
  const isMixed = useForm().several?.mixed.has(slot.path) === true
  if (off !== undefined && on !== undefined) {
    const options = [
      { value: 'off', ...off },
      { value: 'on', ...on },
    ]
    const worded: Slot<string | number> = {
      ...slot,
      value: isMixed ? '' : slot.value ? 'on' : 'off',
      set: (value) => {
        slot.set(value === 'on')
      },
    }
    return <Radios slot={worded} options={options} />
  }
  return (
    <FieldFrame slot={slot}>
      {({ describedBy }) => (
        <CheckboxField
          isSelected={slot.value}
          isIndeterminate={isMixed}
          aria-describedby={describedBy}
          onChange={(value) => {
            slot.set(value)
          }}
        >
          <CheckboxButton className="checkbox">
            <span className="mark">
              {isMixed ? <Minus size={12} strokeWidth={3} /> : slot.value && <Check size={12} strokeWidth={3} />}
            </span>
            {slot.label}
          </CheckboxButton>
          {slot.help !== undefined && (
            <Text slot="description" className="option-help">
              {slot.help}
            </Text>
          )}
        </CheckboxField>
      )}
    </FieldFrame>
  )
}

interface ChoicesProps {
  readonly slot: Slot<readonly (string | number)[]>
  readonly options: (Field & { readonly type: 'choices' })['options']
}

/** Several of a few: every option in sight, kept in the options' own order. Foreign values can be taken out. */
export function ChoicesControl({ slot, options }: ChoicesProps) {
  const { findings } = useForm()
  const foreign = slot.value.filter((value) => !options.some((option) => option.value === value))
  const all = [...options, ...foreign.map((value) => ({ value, label: String(value) }))]
  return (
    <FieldFrame slot={slot} findings={findingsIn(findings, slot.path)}>
      {({ describedBy }) => (
        <CheckboxGroup
          className="choices"
          value={slot.value.map(String)}
          aria-describedby={describedBy}
          onChange={(chosen) => {
            slot.set(all.map(({ value }) => value).filter((value) => chosen.includes(String(value))))
          }}
        >
          <FieldLabel slot={slot} />
          <div className="chips">
            {all.map(({ value, label }) => (
              <CheckboxField key={value} value={String(value)}>
                <CheckboxButton className="chip">
                  {({ isSelected }) => (
                    <>
                      {isSelected && <Check size={12} strokeWidth={3} />}
                      {label}
                    </>
                  )}
                </CheckboxButton>
              </CheckboxField>
            ))}
          </div>
          <FieldHelp slot={slot} />
        </CheckboxGroup>
      )}
    </FieldFrame>
  )
}
