import { ArrowDown, ArrowUp, Copy, Plus, X } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button, Group, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { inSentence } from '../../shared/base/words.ts'
import { defaultsOf, type Field } from '../../shared/plan/field.ts'
import { IconButton } from '../controls/icon-button.tsx'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { FieldFrame } from './field.tsx'
import { findingsAt, findingsIn, leadsInto } from './form.ts'
import { FindingNotes } from './finding-notes.tsx'
import { useForm, type Slot } from './slot.ts'

type Item = Readonly<Record<string, unknown>>

interface Props {
  readonly slot: Slot<readonly Item[]>
  readonly field: Field & { readonly type: 'list' }
  readonly children: (item: Item, i: number) => ReactNode
}

/** A fixed number of items in tabs; any number in cards. */
export const ListControl = (props: Props) =>
  props.field.fixedLength === undefined ? <Cards {...props} /> : <Tabbed {...props} />

/** Sentences about an item as a whole. */
function ItemNotes({ path }: { readonly path: string }) {
  const { findings } = useForm()
  return <FindingNotes findings={findingsAt(findings, path)} />
}

function Cards({ slot, field, children }: Props) {
  const move = (from: number, by: number): void => {
    const items = [...slot.value]
    const [item] = items.splice(from, 1)
    if (item !== undefined) slot.set(items.toSpliced(from + by, 0, item))
  }
  return (
    <FieldFrame slot={slot}>
      {({ describedBy }) => (
        <Group aria-label={slot.label} aria-describedby={describedBy} className="cards">
          {field.section !== field.label && <p className="group-label">{slot.label}</p>}
          {slot.help !== undefined && <p className="field-help">{slot.help}</p>}
          {slot.value.map((item, i) => (
            <section key={i} className="card" data-field={`${slot.path}[${String(i)}]`}>
              <header>
                <h4>{`${field.itemTitle} ${String(i + 1)}`}</h4>
                <IconButton
                  small
                  label={`Move ${field.itemTitle} ${String(i + 1)} up`}
                  icon={<ArrowUp size={14} />}
                  isDisabled={i === 0}
                  onPress={() => {
                    move(i, -1)
                  }}
                />
                <IconButton
                  small
                  label={`Move ${field.itemTitle} ${String(i + 1)} down`}
                  icon={<ArrowDown size={14} />}
                  isDisabled={i === slot.value.length - 1}
                  onPress={() => {
                    move(i, 1)
                  }}
                />
                <IconButton
                  small
                  label={`Remove ${field.itemTitle} ${String(i + 1)}`}
                  icon={<X size={14} />}
                  onPress={() => {
                    slot.set(slot.value.toSpliced(i, 1))
                  }}
                />
              </header>
              <ItemNotes path={`${slot.path}[${String(i)}]`} />
              {children(item, i)}
            </section>
          ))}
          <Button
            className="button small"
            onPress={() => {
              slot.set([...slot.value, defaultsOf(field.item)])
            }}
          >
            <Plus size={14} /> {`Add ${inSentence(field.itemTitle)}`}
          </Button>
        </Group>
      )}
    </FieldFrame>
  )
}

function Tabbed({ slot, field, children }: Props) {
  const { findings, wanted } = useForm()
  const [open, setOpen] = useState('0')
  const [served, setServed] = useState<string>()
  if (wanted !== served) {
    setServed(wanted)
    const i = slot.value.findIndex((_, at) => wanted !== undefined && leadsInto(wanted, `${slot.path}[${String(at)}]`))
    if (i >= 0) setOpen(String(i))
  }
  const copyToOthers = (from: number): void => {
    const source = slot.value[from]
    if (source === undefined) return
    const unique = Object.entries(field.item).filter(([, { type }]) => type === 'cidr' || type === 'cidrs')
    slot.set(
      slot.value.map((item) => ({
        ...source,
        ...Object.fromEntries(unique.map(([name]) => [name, item[name]])),
      })),
    )
  }
  return (
    <FieldFrame slot={slot}>
      {({ describedBy }) => (
        <Tabs
          className="tabs"
          selectedKey={open}
          aria-describedby={describedBy}
          onSelectionChange={(key) => {
            setOpen(String(key))
          }}
        >
          <TabList aria-label={slot.label} className="tab-list">
            {slot.value.map((_, i) => {
              const [worst] = findingsIn(findings, `${slot.path}[${String(i)}]`).filter(
                (each) => each.waived === undefined,
              )
              return (
                <Tab key={i} id={String(i)} className="tab">
                  {`${field.itemTitle} ${String(i + 1)}`}
                  {worst !== undefined && <SeverityIcon severity={worst.severity} size={13} />}
                </Tab>
              )
            })}
          </TabList>
          {slot.value.map((item, i) => (
            <TabPanel key={i} id={String(i)} className="tab-panel" data-field={`${slot.path}[${String(i)}]`}>
              <ItemNotes path={`${slot.path}[${String(i)}]`} />
              {children(item, i)}
              <Button
                className="button small"
                onPress={() => {
                  copyToOthers(i)
                }}
              >
                <Copy size={14} />
                {slot.value.length === 2
                  ? `Copy to ${field.itemTitle} ${String(2 - i)}, but its addresses`
                  : 'Copy to the others, but their addresses'}
              </Button>
            </TabPanel>
          ))}
        </Tabs>
      )}
    </FieldFrame>
  )
}
