import { route53Zone } from '../../../kinds/route53-zone/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { privateZones } from '../sources.ts'

const MOST = 256

export const rule = defineRule({
  code: 'zone-comment-length',
  severity: 'error',
  title: 'Comment of a zone too long',
  reads: [route53Zone],
  source: privateZones,
  messages: {
    long: 'The comment of {zone} has {count} characters; {most} is the most.',
  },
  *check(estate) {
    for (const zone of estate.all(route53Zone)) {
      const characters = Array.from(zone.comment)
      const count = characters.length
      if (count <= MOST) continue
      yield {
        at: zone.id,
        field: 'comment',
        message: 'long',
        values: { zone: zone.name, count, most: MOST },
        fix: { title: 'Cut it', patch: change(zone, { comment: characters.slice(0, MOST).join('') }) },
      }
    }
  },
})
