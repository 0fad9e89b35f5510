import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { characters, cut, isLonger } from '../characters.ts'
import { namesOf } from '../names.ts'
import { taggedRecords } from '../tagged.ts'

const LONGEST = 256

export const rule = defineRule({
  code: 'name-tag-length',
  severity: 'error',
  title: 'Name too long for a tag',
  reads: taggedRecords,
  source: { title: 'AWS General Reference, Tagging AWS resources', read: '2026-11' },
  messages: {
    long: 'The name has {length} characters; as a Name tag it may have at most 256.',
  },
  *check(estate) {
    for (const resources of taggedRecords.map((record) => estate.all(record))) {
      for (const resource of resources) {
        if (!isLonger(resource.name, LONGEST)) continue
        const name = cut(resource.name, LONGEST)
        const isFree = !namesOf(resources).has(name)
        yield {
          at: resource.id,
          field: 'name',
          message: 'long',
          values: { length: characters(resource.name) },
          ...(isFree && { fix: { title: 'Cut it to 256 characters', patch: change(resource, { name }) } }),
        }
      }
    }
  },
})
