import { slug } from '../../../base/words.ts'
import { remembered } from '../../../estate/remember.ts'
import { records } from '../../../kinds/records.ts'
import type { Resource } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'

const PLAIN = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/

/** Most names need no more than other dashes, which is much quicker. */
const labelOf = (name: string): string => (PLAIN.test(name) ? name.replaceAll('-', '_') : slug(name, '_'))

/** The first resource of each label. */
const firstByLabel = remembered((resources: readonly Resource[]): ReadonlyMap<string, Resource> => {
  const firsts = new Map<string, Resource>()
  for (const resource of resources) {
    const label = labelOf(resource.name)
    if (!firsts.has(label)) firsts.set(label, resource)
  }
  return firsts
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
  *check(estate) {
    for (const record of records) {
      const resources = estate.all(record)
      if (!('tags' in record.fields)) continue
      for (const { id, name } of resources) {
        const label = labelOf(name)
        const first = firstByLabel(resources).get(label)
        if (label === '' || first === undefined || first.id === id || first.name === name) continue
        yield {
          at: id,
          field: 'name',
          message: 'same',
          values: { name, other: first.name, label },
          also: [first.id],
        }
      }
    }
  },
})
