import { defineRule } from '../../rule.ts'
import { characters, cut, isLonger } from '../characters.ts'
import { taggedRecords, tagHolders } from '../tagged.ts'

const LONGEST_KEY = 128
const LONGEST_VALUE = 256

/** Enough of a long key to find it by. */
const shortened = (key: string): string => (isLonger(key, 40) ? `${cut(key, 40)}…` : key)

export const rule = defineRule({
  code: 'tag-length',
  severity: 'error',
  title: 'Tag too long',
  reads: taggedRecords,
  source: { title: 'AWS General Reference, Tagging AWS resources', read: '2026-11' },
  messages: {
    empty: 'A tag has no key; AWS wants 1 to 128 characters.',
    key: 'The tag key “{key}” has {length} characters; AWS takes at most 128.',
    value: 'The value of the tag “{key}” has {length} characters; AWS takes at most 256.',
  },
  *check(estate) {
    for (const { id, tags } of tagHolders(estate)) {
      for (const [key, value] of Object.entries(tags)) {
        const at = { at: id, field: 'tags' }
        const values = (text: string) => ({ key: shortened(key), length: characters(text) })
        if (key === '') yield { ...at, message: 'empty' }
        if (isLonger(key, LONGEST_KEY)) yield { ...at, message: 'key', values: values(key) }
        if (isLonger(value, LONGEST_VALUE)) yield { ...at, message: 'value', values: values(value) }
      }
    }
  },
})
