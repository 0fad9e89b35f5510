import type { Estate } from '../estate/estate.ts'
import { remembered } from '../estate/remember.ts'
import { REGION_ID, type Id } from '../plan/plan.ts'
import type { Words } from '../scene/label.ts'
import type { Box, Tone } from '../scene/scene.ts'
import regionIcon from './region.svg?raw'
import { kindOf } from './tree.ts'

/** What a box shows, before it has a place. */
export interface Look extends Words {
  readonly kind: string
  readonly shape: Box['shape']
  readonly icon: string
  readonly tone: Tone
}

const looks = remembered((estate: Estate): ReadonlyMap<Id, Look | undefined> => {
  const ids = [REGION_ID, ...estate.resources.keys()]
  return new Map(ids.map((id) => [id, makeLook(id, estate)]))
})

/** Undefined for what has no box. */
export const lookOf = (id: Id, estate: Estate): Look | undefined => looks(estate).get(id)

export const isLike = (a: Look, b: Look): boolean =>
  a.title === b.title &&
  a.subtitle === b.subtitle &&
  a.caption === b.caption &&
  a.tone === b.tone &&
  a.icon === b.icon &&
  a.kind === b.kind &&
  a.shape === b.shape

function makeLook(id: Id, estate: Estate): Look | undefined {
  if (id === REGION_ID) return regionLook(estate.region)
  const resource = estate.resources.get(id)
  const kind = kindOf(resource)
  if (kind === undefined || resource === undefined) return undefined
  const { drawing, record } = kind
  const shape = drawing.shape
  if (shape === 'line') return undefined
  const caption = drawing.caption?.(resource, estate) ?? record.title
  return {
    kind: resource.kind,
    shape,
    icon: drawing.iconOf?.(resource, estate) ?? drawing.icon,
    tone: drawing.tone(resource, estate),
    title: resource.name === '' ? resource.id : resource.name,
    caption,
    subtitle: drawing.subtitle(resource, estate),
  }
}

const regionLook = (region: string): Look => ({
  kind: REGION_ID,
  shape: 'container',
  icon: regionIcon,
  tone: 'region',
  title: region,
  caption: 'AWS Region',
  subtitle: '',
})
