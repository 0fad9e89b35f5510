import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { assertNever } from '../../shared/base/assert-never.ts'
import type { Field, Fields } from '../../shared/plan/field.ts'
import { pathText, type Path } from '../../shared/plan/path.ts'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { useSession } from '../session/session.ts'
import { isPlainList } from './blend.ts'
import { ChoiceControl, ChoicesControl, FlagControl } from './choice-control.tsx'
import { CidrsControl } from './cidrs-control.tsx'
import { DIFFERENT, FieldFrame } from './field.tsx'
import { findingsIn, leadsInto, sectionsOf, type FormField, type FormSection } from './form.ts'
import { LinkControl, LinksControl } from './link-control.tsx'
import { JsonControl } from './json-control.tsx'
import { ListControl } from './list-control.tsx'
import { NumberControl } from './number-control.tsx'
import { PartlyHeldRows } from './partly-held-rows.tsx'
import { sharedSlotOf, slotOf, useForm, type Slot } from './slot.ts'
import { TagsControl } from './tags-control.tsx'
import { TextControl } from './text-control.tsx'

interface Place {
  readonly values: Readonly<Record<string, unknown>>
  /** Where the values stand in the record: `['tunnels', 0]`. */
  readonly at: Path
}

/** The form of a record or of a part of one, drawn from what its fields say about themselves. */
export function RecordFields({ fields, values, at }: Place & { readonly fields: Fields }) {
  const { findings } = useForm()
  const isFaulty = (name: string): boolean =>
    findingsIn(findings, pathText([...at, name])).some(({ waived }) => waived === undefined)
  return sectionsOf(fields, values, isFaulty).map((section) => (
    <Section key={section.title} section={section} values={values} at={at} />
  ))
}

function Section({ section, values, at }: Place & { readonly section: FormSection }) {
  const { title, fields, advanced } = section
  const isFolded = fields.length === 0
  return (
    <section className="form-section">
      {title !== '' && !isFolded && <h3>{title}</h3>}
      <ControlList fields={fields} values={values} at={at} />
      {advanced.length > 0 && (
        <Fold title={isFolded ? title || 'More' : 'More'} fields={advanced} values={values} at={at} />
      )}
    </section>
  )
}

/** Opens by itself when a field in it is asked for. */
function Fold({
  title,
  fields,
  values,
  at,
}: Place & { readonly title: string; readonly fields: readonly FormField[] }) {
  const { findings, wanted } = useForm()
  const [isOpen, setOpen] = useState(false)
  const [served, setServed] = useState<string>()
  const paths = fields.map(({ name }) => pathText([...at, name]))
  if (wanted !== served) {
    setServed(wanted)
    if (paths.some((path) => wanted !== undefined && leadsInto(wanted, path))) setOpen(true)
  }
  const [worst] = paths.flatMap((path) => findingsIn(findings, path)).filter((each) => each.waived === undefined)
  return (
    <details
      className="fold"
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        <ChevronRight size={14} className="fold-arrow" />
        {title}
        {worst !== undefined && <SeverityIcon severity={worst.severity} size={13} />}
      </summary>
      {isOpen && <ControlList fields={fields} values={values} at={at} />}
    </details>
  )
}

const ControlList = ({ fields, values, at }: Place & { readonly fields: readonly FormField[] }) =>
  fields.map(({ name, field }) => <Control key={name} field={field} value={values[name]} at={[...at, name]} />)

interface ControlProps {
  readonly field: Field
  readonly value: unknown
  readonly at: Path
}

/** Lists of records that differ are shown as they are in each; one at a time they can be changed. */
const MixedList = ({ slot }: { readonly slot: Slot }) => (
  <FieldFrame slot={slot}>
    {({ describedBy }) => (
      <div className="field-label" role="group" aria-label={slot.label} aria-describedby={describedBy}>
        {slot.label}
      </div>
    )}
  </FieldFrame>
)

function Control({ field, value, at }: ControlProps) {
  const { several } = useForm()
  const [name = ''] = at
  const own = <ValueControl field={field} value={value} at={at} />
  if (several?.mixed.has(pathText(at)) !== true || !isPlainList(field)) return own
  return (
    <>
      {own}
      <PartlyHeldRows field={field} name={String(name)} resources={several.resources} />
    </>
  )
}

function ValueControl({ field, value, at }: ControlProps) {
  const session = useSession()
  const { resource, several } = useForm()
  if (resource === undefined) throw new Error('A control of a record needs one')
  const slot =
    several === undefined
      ? slotOf(session, resource, at, field, value)
      : sharedSlotOf(session, several.resources, at, field, value)
  const isMixed = several?.mixed.has(slot.path) === true
  if (isMixed && field.type === 'list') return <MixedList slot={slot} />
  const placeholder = isMixed ? DIFFERENT : field.placeholder
  switch (field.type) {
    case 'text':
    case 'cidr':
      return <TextControl slot={slot as Slot<string>} placeholder={placeholder} />
    case 'json':
      return <JsonControl slot={slot as Slot<string>} />
    case 'prose':
      return <TextControl slot={slot as Slot<string>} placeholder={placeholder} multiline />
    case 'number':
      return <NumberControl slot={slot as Slot<number | null>} field={field} placeholder={placeholder} />
    case 'flag':
      return <FlagControl slot={slot as Slot<boolean>} off={field.off} on={field.on} />
    case 'choice':
      return <ChoiceControl slot={slot as Slot<string | number>} options={field.options} />
    case 'choices':
      return <ChoicesControl slot={slot as Slot<readonly (string | number)[]>} options={field.options} />
    case 'cidrs':
    case 'texts':
      return <CidrsControl slot={slot as Slot<readonly string[]>} placeholder={field.placeholder} />
    case 'link':
      return <LinkControl slot={slot as Slot<string | null>} to={field.to} />
    case 'links':
      return <LinksControl slot={slot as Slot<readonly string[]>} to={field.to} />
    case 'tags':
      return <TagsControl slot={slot as Slot<Readonly<Record<string, string>>>} />
    case 'list':
      return (
        <ListControl slot={slot as Slot<readonly Readonly<Record<string, unknown>>[]>} field={field}>
          {(item, i) => <RecordFields fields={field.item} values={item} at={[...at, i]} />}
        </ListControl>
      )
    default:
      return assertNever(field)
  }
}
