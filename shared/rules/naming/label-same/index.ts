import { slug } from '../../../base/words.ts'
import { remembered } from '../../../estate/remember.ts'
import { records } from '../../../kinds/records.ts'
import type { RecordType } from '../../../plan/kind.ts'
import type { Resource } from '../../../plan/plan.ts'
import { defineRule, type Fault } from '../../rule.ts'

const PLAIN = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/

/** Most names need no more than other dashes, which is much quicker. */
const labelOf = remembered(({ name }: Resource): string =>
  PLAIN.test(name) ? name.replaceAll('-', '_') : slug(name, '_'),
)

const sameAs = (first: Resource, { id, name }: Resource, label: string): Fault<'same'> => ({
  at: id,
  field: 'name',
  message: 'same',
  values: { name, other: first.name, label },
  also: [first.id],
})

const inKind = remembered((resources: readonly Resource[]): readonly Fault<'same'>[] => {
  const firsts = new Map<string, Resource>()
  return resources.flatMap((resource) => {
    const label = labelOf(resource)
    const first = firsts.get(label)
    if (first === undefined) firsts.set(label, resource)
    return label === '' || first === undefined || first.name === resource.name ? [] : sameAs(first, resource, label)
  })
})

export const rule = defineRule({
  code: 'label-same',
  severity: 'advice',
  title: 'Two names, one Terraform label',
  reads: records,
  source: { title: 'Terraform language, Resource blocks: resource names', read: '2026-11' },
  messages: {
    same: '“{name}” and “{other}” both become the Terraform label {label}, so one gets a number; when the other is deleted or renamed Terraform makes this one anew. Choose names that differ in letters or digits.',
  },
  check: (estate) =>
    records.flatMap((record) => ('tags' in record.fields ? inKind(estate.all<RecordType>(record)) : [])),
})
