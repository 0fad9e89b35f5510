import type { Estate } from '../../../estate/estate.ts'
import { remembered } from '../../../estate/remember.ts'
import { records } from '../../../kinds/records.ts'
import type { Resource } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
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

/** Of all of one kind; looked up for each of them this would take most of the time. */
const untold = remembered((resources: readonly Resource[]) =>
  resources.flatMap((resource) =>
    referencesOf(resource).flatMap((reference) => (isTold(reference) ? [] : [{ resource, reference }])),
  ),
)

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
      for (const { resource, reference } of untold(estate.all(record))) {
        const message = faultIn(estate, reference)
        if (message === undefined) continue
        const { to, field, label } = reference
        const kind = recordNamed.get(estate.resources.get(to)?.kind ?? '')?.title ?? ''
        const values = { label, name: resource.name, id: to, other: estate.nameOf(to), kind }
        yield { at: resource.id, field, message, values }
      }
  },
})
