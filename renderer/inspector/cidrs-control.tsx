import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Group, Input, Label, Text, TextField } from 'react-aria-components'
import { IconButton } from '../controls/icon-button.tsx'
import { FieldFrame, HelpButton } from './field.tsx'
import { findingsAt, readBlocks } from './form.ts'
import { FindingNotes } from './finding-notes.tsx'
import { useForm, type Slot } from './slot.ts'
import { Suggestions } from './suggestions.tsx'

interface Props {
  readonly slot: Slot<readonly string[]>
  readonly placeholder: string | undefined
}

/** A list of blocks, one a line; several can be pasted at once. */
export function CidrsControl({ slot, placeholder }: Props) {
  const [draft, setDraft] = useState('')
  const add = (text = draft): void => {
    const blocks = readBlocks(text)
    setDraft('')
    if (blocks.length > 0) slot.set([...slot.value, ...blocks])
  }
  return (
    <FieldFrame slot={slot}>
      {({ describedBy }) => (
        <Group aria-label={slot.label} aria-describedby={describedBy}>
          <div className="field-label">
            <Label elementType="span">{slot.label}</Label>
            {slot.help !== undefined && slot.help.length > 96 && <HelpButton label={slot.label} help={slot.help} />}
          </div>
          {slot.value.map((block, i) => (
            <Block key={i} slot={slot} index={i} block={block} />
          ))}
          <TextField
            aria-label={`Add to ${slot.label}`}
            value={draft}
            onChange={setDraft}
            onBlur={() => {
              add()
            }}
          >
            <div className="field-line">
              <Input
                className="input"
                placeholder={placeholder === undefined ? 'Add a block' : `Add, such as ${placeholder}`}
                autoComplete="off"
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return
                  event.preventDefault()
                  add()
                }}
              />
              <Suggestions path={slot.path} label={slot.label} onChoose={add} />
              <IconButton
                label={`Add to ${slot.label}`}
                icon={<Plus size={15} />}
                isDisabled={draft === ''}
                onPress={add}
              />
            </div>
          </TextField>
          {slot.help !== undefined && <Text className="field-help">{slot.help}</Text>}
        </Group>
      )}
    </FieldFrame>
  )
}

function Block({ slot, index, block }: { slot: Slot<readonly string[]>; index: number; block: string }) {
  const { findings } = useForm()
  const path = `${slot.path}[${String(index)}]`
  const own = findingsAt(findings, path)
  return (
    <div data-field={path}>
      <TextField
        aria-label={`${slot.label} ${String(index + 1)}`}
        value={block}
        isInvalid={own.some(({ severity, waived }) => severity === 'error' && waived === undefined)}
        onChange={(text) => {
          slot.set(slot.value.with(index, text), true)
        }}
        onBlur={slot.settle}
      >
        <div className="field-line">
          <Input className="input" autoComplete="off" />
          <IconButton
            label={`Remove ${block || 'this block'}`}
            icon={<X size={15} />}
            onPress={() => {
              slot.set(slot.value.toSpliced(index, 1))
            }}
          />
        </div>
      </TextField>
      <FindingNotes findings={own} />
    </div>
  )
}
