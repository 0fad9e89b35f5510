import { inSentence } from '../../base/words.ts'
import type { Estate } from '../../estate/estate.ts'
import { kinds } from '../../kinds/index.ts'
import { kindOf } from '../../kinds/by-name.ts'
import type { Kind } from '../../kinds/kind.ts'
import { homeField, homeOf } from '../../kinds/links.ts'
import type { Field } from '../../plan/field.ts'
import { change, put, type Patch } from '../../plan/patch.ts'
import type { Id, Resource } from '../../plan/plan.ts'
import { newResource } from './create.ts'

/** What drawing a line between two boxes would do. */
export interface Connection {
  /** Name of the undo step: `Connect office-1 to vgw-1`. */
  readonly label: string
  readonly patch: Patch
  /** To be selected afterwards. */
  readonly select: Id
}

const ownerLinks = (kind: Kind): readonly (Field & { type: 'link' })[] =>
  Object.values(kind.record.fields).filter(
    (field): field is Field & { type: 'link' } => field.type === 'link' && field.role === 'owner',
  )

function joins(kind: Kind, a: Resource, b: Resource): boolean {
  if (kind.drawing.shape !== 'line') return false
  const [first, ...others] = ownerLinks(kind)
  const fits = (x: Resource, y: Resource): boolean =>
    first?.to.includes(x.kind) === true && others.some(({ to }) => to.includes(y.kind))
  return fits(a, b) || fits(b, a)
}

/** A new resource that is a line between the two. */
function newLine(estate: Estate, a: Resource, b: Resource): Connection | undefined {
  const kind = kinds.find((each) => joins(each, a, b))
  if (kind === undefined) return undefined
  const line = newResource(estate, kind.record.name, [a.id, b.id])
  return {
    label: `Add ${inSentence(kind.record.title)} ${line.name}`,
    patch: put(line),
    select: line.id,
  }
}

/**
 * The holder's fields after it refers to the target: its first link field that may, or what its kind makes of it.
 * What stands in a container is moved to another by hand, never by a line.
 */
function referring(estate: Estate, holder: Resource, target: Resource): Readonly<Record<string, unknown>> | undefined {
  const kind = kindOf(holder)
  if (kind?.drawing.shape === 'line') return undefined
  const special = kind?.join?.(holder, target, estate)
  if (special !== undefined) return special
  const home = homeOf(holder) === null ? undefined : homeField(holder.kind)
  for (const [name, field] of Object.entries(kind?.record.fields ?? {})) {
    if (name === home) continue
    if (field.type === 'link' && field.to.includes(target.kind)) return { [name]: target.id }
    if (field.type === 'links' && field.to.includes(target.kind))
      return { [name]: [...new Set([...(holder[name] as readonly Id[]), target.id])] }
  }
  return undefined
}

function newReference(estate: Estate, a: Resource, b: Resource): Connection | undefined {
  for (const [holder, target] of [
    [a, b],
    [b, a],
  ] as const) {
    const fields = referring(estate, holder, target)
    if (fields !== undefined)
      return { label: `Connect ${a.name} to ${b.name}`, patch: change(holder, fields), select: holder.id }
  }
  return undefined
}

/** What a line from one resource to another would make; undefined when the two have nothing to do with each other. */
export function connection(estate: Estate, from: Id, to: Id): Connection | undefined {
  const a = estate.resources.get(from)
  const b = estate.resources.get(to)
  if (a === undefined || b === undefined || a === b) return undefined
  return newLine(estate, a, b) ?? newReference(estate, a, b)
}

/** Everything a line may be drawn to from here. */
export const connectable = (estate: Estate, from: Id): readonly Resource[] =>
  [...estate.resources.values()].filter((resource) => connection(estate, from, resource.id) !== undefined)
