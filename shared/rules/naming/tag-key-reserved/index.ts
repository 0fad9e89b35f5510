import { listed } from '../../../base/words.ts'
import type { Fix } from '../../../plan/finding.ts'
import { change, settings } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { taggedRecords, tagHolders, type Tags } from '../tagged.ts'

const RESERVED = /^aws:/i

/** Without the prefix; undefined where that leaves no key or one that is there already. */
function unprefixed(tags: Tags): Tags | undefined {
  const entries = Object.entries(tags).map(([key, value]) => [key.replace(/^(aws:)+/i, ''), value] as const)
  const keys = new Set(entries.map(([key]) => key))
  return keys.has('') || keys.size < entries.length ? undefined : Object.fromEntries(entries)
}

export const rule = defineRule({
  code: 'tag-key-reserved',
  severity: 'error',
  title: 'Tag key that AWS keeps for itself',
  reads: taggedRecords,
  source: { title: 'AWS General Reference, Tagging AWS resources', read: '2026-11' },
  messages: {
    reserved: 'Tag keys that begin with aws: are for AWS alone; rename {keys}.',
  },
  *check(estate) {
    for (const { id, tags, resource } of tagHolders(estate)) {
      const keys = Object.keys(tags).filter((key) => RESERVED.test(key))
      if (keys.length === 0) continue
      const renamed = unprefixed(tags)
      const patch = (to: Tags) => (resource === undefined ? settings({ tags: to }) : change(resource, { tags: to }))
      const fix: Fix | undefined = renamed && { title: 'Take aws: away', patch: patch(renamed) }
      yield { at: id, field: 'tags', message: 'reserved', values: { keys: listed(keys) }, ...(fix && { fix }) }
    }
  },
})
