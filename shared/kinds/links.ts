import type { Field, Fields, LinkRole } from '../plan/field.ts'
import type { Id, Resource } from '../plan/plan.ts'
import { kindNamed, kindOf } from './by-name.ts'

/** One reference from a resource to another. */
export interface Link {
  /** As a path: `vpc`, `routes[0].target`, `subnets`. */
  readonly field: string
  readonly label: string
  readonly to: Id
  readonly role: LinkRole
}

type Values = Readonly<Record<string, unknown>>

function* linksIn(fields: Fields, values: Values, path: string): Generator<Link> {
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name]
    if (field.type === 'link' && typeof value === 'string')
      yield { field: path + name, label: field.label, to: value, role: field.role }
    if (field.type === 'links')
      for (const to of value as readonly Id[]) yield { field: path + name, label: field.label, to, role: 'peer' }
    if (field.type === 'list')
      for (const [i, item] of (value as readonly Values[]).entries())
        yield* linksIn(field.item, item, `${path}${name}[${String(i)}].`)
  }
}

/** Every reference the resource holds; none for an unknown kind. */
export const linksOf = (resource: Resource): readonly Link[] => [
  ...linksIn(kindOf(resource)?.record.fields ?? {}, resource, ''),
]

const isContainer = (kindName: string): boolean => kindNamed(kindName)?.drawing.shape === 'container'

const isHome = (field: Field): boolean => field.type === 'link' && field.role !== 'peer' && field.to.some(isContainer)

/** The field that says which container a kind's resources are drawn in; undefined for those that need none, and for lines. */
export function homeField(kindName: string): string | undefined {
  const kind = kindNamed(kindName)
  if (kind === undefined || kind.drawing.shape === 'line') return undefined
  return Object.entries(kind.record.fields).find(([, field]) => isHome(field))?.[0]
}

/** The container the resource is drawn in; null when it is in none. */
export function homeOf(resource: Resource): Id | null {
  const field = homeField(resource.kind)
  return field === undefined ? null : (resource[field] as Id | null)
}

type Rename = (id: Id) => Id | null

function renamed(fields: Fields, values: Values, rename: Rename): Values {
  const result: Record<string, unknown> = { ...values }
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name]
    if (field.type === 'link' && typeof value === 'string') result[name] = rename(value)
    if (field.type === 'links') result[name] = (value as readonly Id[]).flatMap((id) => rename(id) ?? [])
    if (field.type === 'list')
      result[name] = (value as readonly Values[]).map((item) => renamed(field.item, item, rename))
  }
  return result
}

/** The resource with every reference renamed; one renamed to null is taken out. The same object when nothing changes. */
export const relinked = (resource: Resource, rename: Rename): Resource =>
  linksOf(resource).some((link) => rename(link.to) !== link.to)
    ? (renamed(kindOf(resource)?.record.fields ?? {}, resource, rename) as Resource)
    : resource

/** The resource without its references to what is gone. */
export const unlinked = (resource: Resource, gone: (id: Id) => boolean): Resource =>
  relinked(resource, (id) => (gone(id) ? null : id))
