import { useEffect, useRef } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { kindOf } from '../../shared/kinds/by-name.ts'
import { change } from '../../shared/plan/patch.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { KindIcon } from '../controls/kind-icon.tsx'
import { useMoment, useSession, useView } from '../session/session.ts'
import { Facts } from './facts.tsx'
import { FindingNotes } from './finding-notes.tsx'
import { PlanForm } from './plan-form.tsx'
import { RecordFields } from './record-fields.tsx'
import { SeveralForm } from './several-form.tsx'
import { FormProvider } from './slot.ts'
import { UsedBy } from './used-by.tsx'
import './inspector.css'

/** What is chosen, as a form: one resource, several, or the plan itself. */
export function Inspector() {
  const { plan } = useMoment()
  const { selection } = useView()
  const resources = selection.flatMap((id) => plan.resources.get(id) ?? [])
  const [first] = resources
  if (first === undefined) return <PlanForm />
  return resources.length > 1 ? (
    <SeveralForm key={selection.join(' ')} resources={resources} />
  ) : (
    <ResourceForm key={first.id} resource={first} />
  )
}

function ResourceForm({ resource }: { readonly resource: Resource }) {
  const session = useSession()
  const { findings, estate, plan } = useMoment()
  const { wantedField } = useView()
  const form = useRef<HTMLDivElement>(null)
  const kind = kindOf(resource)
  const own = findings.filter(({ at }) => at.id === resource.id)
  const elsewhere = findings.filter(({ also }) => also.includes(resource.id))
  const related = elsewhere.filter(({ at }) => plan.resources.get(at.id)?.kind === resource.kind && isField(at.field))
  const wanted = wantedField?.id === resource.id ? wantedField.field : undefined

  useEffect(() => {
    if (wanted === undefined) return undefined
    const frame = requestAnimationFrame(() => {
      if (form.current !== null) focusField(form.current, wanted)
      session.show({ wantedField: null })
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [session, wanted])

  return (
    <FormProvider value={{ resource, findings: own, related, wanted }}>
      <div className="inspector" ref={form}>
        <header className="inspector-head">
          {kind !== undefined && (
            <KindIcon svg={kind.drawing.iconOf?.(resource, estate) ?? kind.drawing.icon} size={32} />
          )}
          <div>
            <h2>{resource.name || resource.id}</h2>
            <p>{kind?.record.title ?? `Unknown kind “${resource.kind}”, kept as it is`}</p>
          </div>
        </header>
        <div className="inspector-notes">
          <FindingNotes findings={own.filter(({ at }) => at.field === undefined)} />
          <FindingNotes findings={elsewhere.filter((finding) => !related.includes(finding))} isElsewhere />
        </div>
        <Facts resource={resource} />
        <NameField resource={resource} />
        <RecordFields fields={kind?.record.fields ?? {}} values={resource} at={[]} />
        <UsedBy id={resource.id} />
      </div>
    </FormProvider>
  )
}

/** A field of the record itself, not of an item in one of its lists. */
const isField = (path: string | undefined): boolean => path !== undefined && !path.includes('[')

function NameField({ resource }: { readonly resource: Resource }) {
  const { workspace } = useSession()
  return (
    <div className="field" data-field="name">
      <TextField
        value={resource.name}
        onBlur={workspace.settle}
        onChange={(name) => {
          workspace.apply(change(resource, { name }), `Rename ${resource.name}`, `field ${resource.id} name`)
        }}
      >
        <div className="field-label">
          <Label>Name</Label>
        </div>
        <Input className="input" autoComplete="off" />
      </TextField>
    </div>
  )
}

/** What takes the value, before the buttons around it. */
const controlIn = (field: Element): HTMLElement | null =>
  field.querySelector<HTMLElement>('input:not([type=hidden]), textarea') ??
  field.querySelector<HTMLElement>('button:not(.help-button)')

/** The control of the field, or the nearest around it that there is. */
function focusField(form: HTMLElement, field: string): void {
  const parts = field.split(/(?=[.[])/)
  for (let count = parts.length; count > 0; count--) {
    const path = parts.slice(0, count).join('')
    const control = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`)
    if (control === null) continue
    control.scrollIntoView({ block: 'center' })
    controlIn(control)?.focus()
    return
  }
}
