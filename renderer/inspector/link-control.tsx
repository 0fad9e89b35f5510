import { ArrowUpRight, ChevronDown, X } from 'lucide-react'
import { useContext, useState, type ReactNode } from 'react'
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { inSentence } from '../../shared/base/words.ts'
import type { Estate } from '../../shared/estate/estate.ts'
import { sortedBy } from '../../shared/base/order.ts'
import { kindNamed, kindOf } from '../../shared/kinds/by-name.ts'
import type { Id, Resource } from '../../shared/plan/plan.ts'
import { jumpTo } from '../actions/jump.ts'
import { IconButton } from '../controls/icon-button.tsx'
import { KindIcon } from '../controls/kind-icon.tsx'
import { useMoment, useSession } from '../session/session.ts'
import { DIFFERENT, FieldFrame, FieldHelp, FieldLabel } from './field.tsx'
import { findingsIn } from './form.ts'
import { useForm, type FieldName, type Slot } from './slot.ts'

const NONE = ''

interface Candidate {
  readonly id: Id
  readonly name: string
  readonly aside: string
  readonly icon: string | undefined
}

function candidateOf(estate: Estate, resource: Resource, several: boolean): Candidate {
  const kind = kindOf(resource)
  return {
    id: resource.id,
    name: resource.name || resource.id,
    aside: several
      ? (kind?.record.title ?? resource.kind)
      : (kind?.drawing.subtitle(resource, estate).split('\n')[0] ?? ''),
    icon: kind?.drawing.icon,
  }
}

/** Resources of these kinds, by name; never the one that would refer to itself. */
function useCandidates(to: readonly string[]): readonly Candidate[] {
  const { plan, estate } = useMoment()
  const { resource } = useForm()
  const fitting = [...plan.resources.values()].filter(({ id, kind }) => to.includes(kind) && id !== resource?.id)
  return sortedBy(fitting, ({ name }) => name).map((each) => candidateOf(estate, each, to.length > 1))
}

const wordsFor = (to: readonly string[]): string =>
  to.map((name) => inSentence(kindNamed(name)?.record.title ?? name)).join(' or ')

const Row = ({ name, aside, icon }: Candidate) => (
  <ListBoxItem className="menu-item" textValue={name}>
    {icon !== undefined && <KindIcon svg={icon} size={18} />}
    <Text slot="label">{name}</Text>
    {aside !== '' && <span className="aside">{aside}</span>}
  </ListBoxItem>
)

interface LinkProps {
  readonly slot: Slot<Id | null>
  readonly to: readonly string[]
}

/** One resource of the right kinds, or none; found by typing. */
export function LinkControl({ slot, to }: LinkProps) {
  const session = useSession()
  const { several } = useForm()
  const isMixed = several?.mixed.has(slot.path) === true
  const candidates = useCandidates(to)
  const chosen = candidates.find(({ id }) => id === slot.value)
  const isLost = slot.value !== null && chosen === undefined
  return (
    <FieldFrame slot={slot} fault={isLost ? `“${slot.value}” is not in the plan.` : undefined}>
      {({ describedBy, isInvalid }) => (
        <Picker
          slot={slot}
          value={isMixed ? null : (slot.value ?? NONE)}
          describedBy={describedBy}
          isInvalid={isInvalid}
          candidates={[{ id: NONE, name: 'None', aside: '', icon: undefined }, ...candidates]}
          placeholder={isMixed ? DIFFERENT : candidates.length === 0 ? `The plan has no ${wordsFor(to)} yet` : 'None'}
          onChoose={(id) => {
            slot.set(id === NONE ? null : id)
          }}
        >
          {chosen !== undefined && (
            <IconButton
              label={`Go to ${chosen.name}`}
              icon={<ArrowUpRight size={15} />}
              onPress={() => {
                jumpTo(session, chosen.id)
              }}
            />
          )}
        </Picker>
      )}
    </FieldFrame>
  )
}

interface PickerProps {
  readonly slot: FieldName
  /** What is chosen; null where each choice is one more, or several have several. */
  readonly value: Id | null
  readonly candidates: readonly Candidate[]
  readonly placeholder: string
  readonly describedBy: string
  readonly isInvalid: boolean
  readonly onChoose: (id: Id) => void
  /** Between the label and the input. */
  readonly rows?: ReactNode
  readonly children?: ReactNode
}

/** A name that is typed in part, or chosen from the list. */
function Picker({
  slot,
  value,
  candidates,
  placeholder,
  describedBy,
  isInvalid,
  onChoose,
  rows,
  children,
}: PickerProps) {
  return (
    <ComboBox
      defaultItems={candidates}
      value={value}
      isInvalid={isInvalid}
      aria-describedby={describedBy}
      allowsEmptyCollection
      onChange={(key) => {
        if (key !== null && key !== value) onChoose(String(key))
      }}
    >
      <FieldLabel slot={slot} />
      {rows}
      <div className="field-line">
        <div className="combo">
          <PickerInput placeholder={placeholder} />
          <Button className="icon-button small" aria-label={`Show what ${slot.label} may be`}>
            <ChevronDown size={14} />
          </Button>
        </div>
        {children}
      </div>
      <FieldHelp slot={slot} />
      <Popover className="popover">
        <ListBox<Candidate> className="menu" renderEmptyState={() => 'Nothing of that name'}>
          {Row}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** A click opens the list, also when the field has the focus already; Tab passes by and opens nothing. */
function PickerInput({ placeholder }: { readonly placeholder: string }) {
  const list = useContext(ComboBoxStateContext)
  return <Input className="input" placeholder={placeholder} onClick={() => list?.open(null, 'manual')} />
}

interface LinksProps {
  readonly slot: Slot<readonly Id[]>
  readonly to: readonly string[]
}

/** Several resources of the right kinds: the chosen ones in rows, another by name. */
export function LinksControl({ slot, to }: LinksProps) {
  const session = useSession()
  const { findings } = useForm()
  const candidates = useCandidates(to)
  const [turn, setTurn] = useState(0)
  const nameOf = (id: Id): string => candidates.find((candidate) => candidate.id === id)?.name ?? id
  const rest = candidates.filter(({ id }) => !slot.value.includes(id))
  return (
    <FieldFrame slot={slot} findings={findingsIn(findings, slot.path)}>
      {({ describedBy, isInvalid }) => (
        <Group aria-label={slot.label}>
          <Picker
            key={turn}
            slot={slot}
            value={null}
            describedBy={describedBy}
            isInvalid={isInvalid}
            candidates={rest}
            placeholder={rest.length === 0 ? `No other ${wordsFor(to)}` : `Add ${wordsFor(to)}…`}
            onChoose={(id) => {
              slot.set([...slot.value, id])
              setTurn(turn + 1)
            }}
            rows={
              <ul className="link-rows">
                {slot.value.map((id) => (
                  <li key={id}>
                    <Button
                      slot={null}
                      className="link-name"
                      onPress={() => {
                        jumpTo(session, id)
                      }}
                    >
                      {nameOf(id)}
                    </Button>
                    <span className="aside">{candidates.find((candidate) => candidate.id === id)?.aside}</span>
                    <IconButton
                      small
                      label={`Remove ${nameOf(id)}`}
                      icon={<X size={14} />}
                      onPress={() => {
                        slot.set(slot.value.filter((each) => each !== id))
                      }}
                    />
                  </li>
                ))}
              </ul>
            }
          />
        </Group>
      )}
    </FieldFrame>
  )
}
