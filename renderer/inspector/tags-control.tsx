import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button, Group, Input, TextField } from 'react-aria-components'
import { IconButton } from '../controls/icon-button.tsx'
import { FieldFrame } from './field.tsx'
import { findingsIn, NO_KEY, tagsOf, type TagRow } from './form.ts'
import { useForm, type Slot } from './slot.ts'

type Tags = Readonly<Record<string, string>>

const rowsOf = (tags: Tags): readonly TagRow[] => Object.entries(tags).map(([key, value]) => ({ key, value }))

const same = (a: Tags, b: Tags): boolean => JSON.stringify(rowsOf(a)) === JSON.stringify(rowsOf(b))

function faultOf(rows: readonly TagRow[]): string | undefined {
  const twice = rows.find(({ key }, i) => key !== '' && rows.findIndex((row) => row.key === key) < i)
  if (twice !== undefined) return `The key “${twice.key}” stands twice; the first one counts.`
  if (rows.some(({ key }) => key === NO_KEY)) return `“${NO_KEY}” can’t be a key and is not kept.`
  const keyless = rows.find(({ key, value }) => key === '' && value !== '')
  return keyless === undefined ? undefined : `“${keyless.value}” has no key and is not kept.`
}

/** Keys and values in rows. A row without a key, or with one that stands twice, waits in the form. */
export function TagsControl({ slot }: { readonly slot: Slot<Tags> }) {
  const { findings } = useForm()
  const [rows, setRows] = useState<readonly TagRow[]>(() => rowsOf(slot.value))
  const shown = same(tagsOf(rows), slot.value) ? rows : rowsOf(slot.value)
  const change = (next: readonly TagRow[], typing: boolean): void => {
    setRows(next)
    const tags = tagsOf(next)
    if (!same(tags, slot.value)) slot.set(tags, typing)
  }
  const changeRow = (i: number, row: Partial<TagRow>): void => {
    change(
      shown.map((each, at) => (at === i ? { ...each, ...row } : each)),
      true,
    )
  }
  return (
    <FieldFrame slot={slot} findings={findingsIn(findings, slot.path)} fault={faultOf(shown)}>
      {({ describedBy }) => (
        <Group aria-label={slot.label} aria-describedby={describedBy} className="tags">
          {shown.map(({ key, value }, i) => (
            <div key={i} className="field-line">
              <TextField
                aria-label={`Key of tag ${String(i + 1)}`}
                value={key}
                onBlur={slot.settle}
                onChange={(text) => {
                  changeRow(i, { key: text })
                }}
              >
                <Input className="input" placeholder="Key" />
              </TextField>
              <TextField
                aria-label={`Value of tag ${key || String(i + 1)}`}
                value={value}
                onBlur={slot.settle}
                onChange={(text) => {
                  changeRow(i, { value: text })
                }}
              >
                <Input className="input" placeholder="Value" />
              </TextField>
              <IconButton
                label={`Remove tag ${key}`}
                icon={<X size={15} />}
                onPress={() => {
                  change(shown.toSpliced(i, 1), false)
                }}
              />
            </div>
          ))}
          <Button
            className="button quiet small"
            onPress={() => {
              setRows([...shown, { key: '', value: '' }])
            }}
          >
            <Plus size={14} /> Add tag
          </Button>
          {slot.help !== undefined && <p className="field-help">{slot.help}</p>}
        </Group>
      )}
    </FieldFrame>
  )
}
