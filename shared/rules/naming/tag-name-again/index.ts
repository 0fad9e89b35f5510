import { defineRule } from '../../rule.ts'
import { taggedRecords, tagHolders } from '../tagged.ts'

export const rule = defineRule({
  code: 'tag-name-again',
  severity: 'warning',
  title: 'A Name tag beside the name',
  reads: taggedRecords,
  source: { title: 'AWS General Reference, Tagging AWS resources', read: '2026-11' },
  messages: {
    resource: 'The tag Name is “{value}” here, but the Name tag comes from the name; change that and remove the tag.',
    plan: 'The plan’s tag Name, “{value}”, has no effect: each resource’s Name tag is its own name.',
  },
  *check(estate) {
    for (const { id, tags, resource } of tagHolders(estate)) {
      const value = tags['Name']
      if (value === undefined) continue
      yield { at: id, field: 'tags', message: resource === undefined ? 'plan' : 'resource', values: { value } }
    }
  },
})
