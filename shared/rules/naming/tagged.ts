import type { Estate } from '../../estate/estate.ts'
import { remembered } from '../../estate/remember.ts'
import { records } from '../../kinds/records.ts'
import { REGION_ID, type Id, type Resource } from '../../plan/plan.ts'

export type Tags = Readonly<Record<string, string>>

type Tagged = Resource & { readonly tags: Tags }

/** Kinds of AWS, which have tags. */
export const taggedRecords = records.filter((record) => 'tags' in record.fields)

const withTags = remembered((resources: readonly Resource[]): readonly Tagged[] =>
  (resources as readonly Tagged[]).filter(({ tags }) => Object.keys(tags).length > 0),
)

/** Every resource with tags of its own. */
export const taggedResources = (estate: Estate): readonly Tagged[] =>
  taggedRecords.flatMap((record) => withTags(estate.all(record)))

interface Holder {
  readonly id: Id
  readonly tags: Tags
  /** Absent where the tags are the plan's own, which stand at the Region's frame. */
  readonly resource?: Resource
}

/** The plan, then every resource with tags of its own. */
export const tagHolders = (estate: Estate): readonly Holder[] => [
  { id: REGION_ID, tags: estate.tags },
  ...taggedResources(estate).map((resource) => ({ id: resource.id, tags: resource.tags, resource })),
]
