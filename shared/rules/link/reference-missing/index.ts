import type { Estate } from '../../../estate/estate.ts'
import { records } from '../../../kinds/records.ts'
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
          const message = isTold(reference) ? undefined : faultIn(estate, reference)
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
