import type { Estate } from '../../../estate/estate.ts'
import { remembered } from '../../../estate/remember.ts'
import { records } from '../../../kinds/records.ts'
import type { Fields } from '../../../plan/field.ts'
import type { Id, Resource } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'

type Values = Readonly<Record<string, unknown>>

interface Reference {
  /** As a path: `routeTable`, `securityGroups[1]`, `tunnels[0].logGroup`. */
  readonly field: string
  readonly label: string
  readonly to: Id
  readonly kinds: readonly string[]
}

/** Fields whose own rules say that nothing is chosen. */
const told = new Set([
  'target',
  'attachment',
  'destinationPrefixList',
  'prefixList',
  'referencedSecurityGroup',
  'transportAssociation',
])

/** In fields that matter. What owns a record has rules of its own. */
function* referencesIn(fields: Fields, values: Values, path = ''): Generator<Reference> {
  for (const [name, field] of Object.entries(fields)) {
    if (told.has(name) || field.when?.(values) === false) continue
    const value = values[name]
    if (field.type === 'link' && field.role !== 'owner' && typeof value === 'string')
      yield { field: path + name, label: field.label, to: value, kinds: field.to }
    if (field.type === 'links')
      for (const [index, to] of (value as readonly Id[]).entries())
        yield { field: `${path}${name}[${String(index)}]`, label: field.label, to, kinds: field.to }
    if (field.type === 'list')
      for (const [index, item] of (value as readonly Values[]).entries())
        yield* referencesIn(field.item, item, `${path}${name}[${String(index)}].`)
  }
}

const recordNamed = new Map(records.map((record) => [record.name, record]))

const referencesOf = remembered((resource: Resource): readonly Reference[] => [
  ...referencesIn(recordNamed.get(resource.kind)?.fields ?? {}, resource),
])

/** Kinds that a newer version knows may stand anywhere. */
function faultIn(estate: Estate, { to, kinds }: Reference): 'gone' | 'kind' | undefined {
  const kind = estate.resources.get(to)?.kind
  if (kind === undefined) return 'gone'
  return kinds.includes(kind) || !recordNamed.has(kind) ? undefined : 'kind'
}

export const rule = defineRule({
  code: 'reference-missing',
  severity: 'error',
  title: 'Reference to what is not there',
  reads: records,
  source: { title: 'Gatewright’s plan files: a resource refers to another by its id', read: '2026-11' },
  messages: {
    gone: 'Under {label}, {name} names “{id}”, which is not in the plan; drawing and export do without it.',
    kind: 'Under {label}, {name} names {other} ({kind}), which can’t stand there; drawing and export do without it.',
  },
  *check(estate) {
    for (const record of records)
      for (const resource of estate.all(record))
        for (const reference of referencesOf(resource)) {
          const message = faultIn(estate, reference)
          if (message === undefined) continue
          const kind = recordNamed.get(estate.resources.get(reference.to)?.kind ?? '')?.title ?? ''
          yield {
            at: resource.id,
            field: reference.field,
            message,
            values: {
              label: reference.label,
              name: resource.name,
              id: reference.to,
              other: estate.nameOf(reference.to),
              kind,
            },
          }
        }
  },
})
