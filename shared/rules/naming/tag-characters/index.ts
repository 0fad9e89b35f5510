import { listedBriefly } from '../../../base/words.ts'
import type { Estate } from '../../../estate/estate.ts'
import { cloudwatchLogGroup } from '../../../kinds/cloudwatch-log-group/record.ts'
import { dbInstance } from '../../../kinds/db-instance/record.ts'
import { ecsService } from '../../../kinds/ecs-service/record.ts'
import { lb } from '../../../kinds/lb/record.ts'
import { defineRule } from '../../rule.ts'
import type { Tags } from '../tagged.ts'

const FOREIGN = /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu

const strict = [dbInstance, lb, ecsService, cloudwatchLogGroup]

const foreignIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => text.match(FOREIGN) ?? [])),
]

const textsOf = (tags: Tags): readonly string[] => Object.entries(tags).flat()

interface Place {
  readonly at: string
  readonly field: string
  readonly texts: readonly string[]
}

const placesIn = (estate: Estate): readonly Place[] =>
  strict
    .flatMap((record) => estate.all(record))
    .flatMap(({ id, name, tags }) => [
      { at: id, field: 'name', texts: [name] },
      { at: id, field: 'tags', texts: textsOf(tags) },
    ])

export const rule = defineRule({
  code: 'tag-characters',
  severity: 'error',
  title: 'Character a tag can’t have',
  reads: strict,
  source: {
    title: 'Amazon RDS User Guide, Tagging Amazon RDS resources; Elastic Load Balancing API Reference, Tag',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html',
    read: '2026-11',
  },
  messages: {
    name: 'The name becomes a tag, and tags here have no {characters}: letters, digits, blanks and _ . : / = + - @ are allowed.',
    tags: 'Tags here have no {characters}: letters, digits, blanks and _ . : / = + - @ are allowed.',
  },
  *check(estate) {
    for (const { at, field, texts } of placesIn(estate)) {
      const characters = foreignIn(texts)
      if (characters.length === 0) continue
      yield {
        at,
        field,
        message: field === 'name' ? ('name' as const) : ('tags' as const),
        values: { characters: listedBriefly(characters) },
      }
    }
  },
})
