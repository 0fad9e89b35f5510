import { REGION_ID } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { taggedRecords, taggedResources } from '../tagged.ts'

const MOST = 50

export const rule = defineRule({
  code: 'tag-count',
  severity: 'error',
  title: 'Too many tags',
  reads: taggedRecords,
  source: { title: 'AWS General Reference, Tagging AWS resources', read: '2026-11' },
  messages: {
    resource: 'With the Name tag and the plan’s own it has {count} tags; AWS takes at most 50.',
    plan: 'The plan has {count} tags; with the Name tag AWS takes at most 50 on each resource.',
  },
  *check(estate) {
    const common = new Set(['Name', ...Object.keys(estate.tags)])
    if (common.size > MOST) {
      const count = Object.keys(estate.tags).length
      yield { at: REGION_ID, field: 'tags', message: 'plan', values: { count } }
      return
    }
    for (const { id, tags } of taggedResources(estate)) {
      const own = Object.keys(tags).filter((key) => !common.has(key))
      const count = common.size + own.length
      if (count > MOST) yield { at: id, field: 'tags', message: 'resource', values: { count } }
    }
  },
})
