import { answered } from '../../../estate/answered.ts'
import type { Estate } from '../../../estate/estate.ts'
import { remembered } from '../../../estate/remember.ts'
import { records } from '../../../kinds/records.ts'
import type { Id, Resource } from '../../../plan/plan.ts'
import { defineRule, faultsOf } from '../../rule.ts'
import { recordNamed, referencesOf, type Reference } from '../../references.ts'

/** Fields whose own rules say that nothing is chosen, as they do for what owns a record. */
const told = new Set([
  'target',
  'attachment',
  'destinationPrefixList',
  'prefixList',
  'referencedSecurityGroup',
  'transportAssociation',
])

const isTold = ({ name, role }: Reference): boolean => role === 'owner' || told.has(name)

const untold = remembered((resource: Resource): readonly Reference[] =>
  referencesOf(resource).filter((reference) => !isTold(reference)),
)

const ids = answered((estate: Estate): readonly Id[] => Array.from(estate.resources.keys()))
const kindsInOrder = answered((estate: Estate): readonly string[] =>
  Array.from(estate.resources.values(), ({ kind }) => kind),
)

/** The same for as long as nothing is added or removed. */
const kindsById = answered((estate: Estate): ReadonlyMap<Id, string | undefined> => {
  const kinds = kindsInOrder(estate)
  return new Map(ids(estate).map((id, i) => [id, kinds[i]]))
})

/** Kinds that a newer version knows may stand anywhere. */
function faultIn({ kinds }: Reference, kind: string | undefined): 'gone' | 'kind' | undefined {
  if (kind === undefined) return 'gone'
  return kinds.includes(kind) || !recordNamed.has(kind) ? undefined : 'kind'
}

const faultsIn = faultsOf(function* (estate, resources: readonly Resource[]) {
  const kinds = kindsById(estate)
  for (const resource of resources)
    for (const reference of untold(resource)) {
      const { to, field, label } = reference
      const kind = kinds.get(to)
      const message = faultIn(reference, kind)
      if (message === undefined) continue
      const title = recordNamed.get(kind ?? '')?.title ?? ''
      const values = { label, name: resource.name, id: to, other: estate.nameOf(to), kind: title }
      yield { at: resource.id, field, message, values }
    }
})

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
    for (const record of records) yield* faultsIn(estate, estate.all(record))
  },
})
