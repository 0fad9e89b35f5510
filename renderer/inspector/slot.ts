import { createContext, useContext } from 'react'
import { counted, inSentence } from '../../shared/base/words.ts'
import type { Field } from '../../shared/plan/field.ts'
import type { Finding } from '../../shared/plan/finding.ts'
import { put } from '../../shared/plan/patch.ts'
import { pathText, replacedAt, type Path } from '../../shared/plan/path.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import type { Session } from '../session/session.ts'
import { isPlainList, relisted, retagged } from './blend.ts'

/** Which field it is, whatever its value. */
export interface FieldName {
  readonly path: string
  readonly label: string
  readonly help: string | undefined
}

/** One field of one record: what a control of the form shows and changes. */
export interface Slot<T = unknown> extends FieldName {
  readonly value: T
  /** @param typing  letter by letter: one undo step until the field is left */
  readonly set: (value: T, typing?: boolean) => void
  readonly settle: () => void
}

/** What the form around a control is about. */
export interface FormWorld {
  /** Absent in the form of the plan itself. */
  readonly resource?: Resource
  /** Present when a change is for several at once; `resource` then has what they have in common. */
  readonly several?: {
    readonly resources: readonly Resource[]
    /** Fields whose values differ. */
    readonly mixed: ReadonlySet<string>
  }
  readonly findings: readonly Finding[]
  /** Findings of others of its kind that concern it too: `10.0.0.0/20 overlaps …`. */
  readonly related: readonly Finding[]
  /** The field that shall be shown and focused. */
  readonly wanted: string | undefined
}

const FormContext = createContext<FormWorld | null>(null)

export const FormProvider = FormContext.Provider

export function useForm(): FormWorld {
  const world = useContext(FormContext)
  if (world === null) throw new Error('There is no form around this control')
  return world
}

export function slotOf(session: Session, resource: Resource, path: Path, field: Field, value: unknown): Slot {
  const text = pathText(path)
  return {
    path: text,
    label: field.label,
    help: field.help,
    value,
    set: (next, typing = false) => {
      const label = `Change ${inSentence(field.label)} of ${resource.name || resource.id}`
      session.workspace.apply(
        put(replacedAt(resource, path, next)),
        label,
        typing ? `field ${resource.id} ${text}` : undefined,
      )
    },
    settle: session.workspace.settle,
  }
}

const isTags = (value: unknown): value is Readonly<Record<string, string>> => typeof value === 'object'

/** As `slotOf`, for a field of several resources: what is set is set in all of them, as one step. */
export function sharedSlotOf(
  session: Session,
  resources: readonly Resource[],
  path: Path,
  field: Field,
  value: unknown,
): Slot {
  const text = pathText(path)
  const [name] = path
  const changed = (resource: Resource, next: unknown): Resource => {
    if (field.type === 'tags' && isTags(value) && isTags(next))
      return { ...resource, tags: retagged(resource, value, next) }
    if (path.length > 1 || name === undefined || !isPlainList(field)) return replacedAt(resource, path, next)
    const own = resource[name] as readonly string[]
    return { ...resource, [name]: relisted(own, value as readonly string[], next as readonly string[]) }
  }
  return {
    path: text,
    label: field.label,
    help: field.help,
    value,
    set: (next, typing = false) => {
      session.workspace.apply(
        put(...resources.map((resource) => changed(resource, next))),
        `Change ${inSentence(field.label)} of ${counted(resources.length, 'resource')}`,
        typing ? `field ${resources.map(({ id }) => id).join(' ')} ${text}` : undefined,
      )
    },
    settle: session.workspace.settle,
  }
}
