import { remembered } from '../estate/remember.ts'
import { records } from '../kinds/records.ts'
import type { Fields, LinkRole } from '../plan/field.ts'
import type { Id, Resource } from '../plan/plan.ts'

type Values = Readonly<Record<string, unknown>>

export interface Reference {
  /** As a path: `routeTable`, `securityGroups[1]`, `tunnels[0].logGroup`. */
  readonly field: string
  /** Its last part, without a number. */
  readonly name: string
  readonly label: string
  readonly role: LinkRole
  readonly to: Id
  /** What may stand there. */
  readonly kinds: readonly string[]
}

function* referencesIn(fields: Fields, values: Values, path = ''): Generator<Reference> {
  for (const [name, field] of Object.entries(fields)) {
    if (field.when?.(values) === false) continue
    const value = values[name]
    if (field.type === 'link' && typeof value === 'string')
      yield { field: path + name, name, label: field.label, role: field.role, to: value, kinds: field.to }
    if (field.type === 'links')
      for (const [index, to] of (value as readonly Id[]).entries())
        yield { field: `${path}${name}[${String(index)}]`, name, label: field.label, role: 'peer', to, kinds: field.to }
    if (field.type === 'list')
      for (const [index, item] of (value as readonly Values[]).entries())
        yield* referencesIn(field.item, item, `${path}${name}[${String(index)}].`)
  }
}

export const recordNamed = new Map(records.map((record) => [record.name, record]))

/** In the fields that matter; none for an unknown kind. */
export const referencesOf = remembered((resource: Resource): readonly Reference[] => [
  ...referencesIn(recordNamed.get(resource.kind)?.fields ?? {}, resource),
])
