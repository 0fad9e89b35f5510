import type { Estate } from '../estate/estate.ts'
import { remembered } from '../estate/remember.ts'
import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import { REGION_ID, type Id, type Resource } from '../plan/plan.ts'
import type { Words } from '../scene/label.ts'
import type { Box, Tone } from '../scene/scene.ts'
import regionIcon from './region.svg?raw'
import { perResource } from './asked.ts'

/** What a box shows, before it has a place. */
export interface Look extends Words {
  readonly kind: string
  readonly shape: Box['shape']
  readonly icon: string
  readonly tone: Tone
}

export const isLike = (a: Look, b: Look): boolean =>
  a.title === b.title &&
  a.subtitle === b.subtitle &&
  a.caption === b.caption &&
  a.tone === b.tone &&
  a.icon === b.icon &&
  a.kind === b.kind &&
  a.shape === b.shape

function makeLook(resource: Resource, { drawing, record }: Kind, estate: Estate): Look | undefined {
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

const regionLook = remembered(({ region }: Estate): Look => ({
  kind: REGION_ID,
  shape: 'container',
  icon: regionIcon,
  tone: 'region',
  title: region,
  caption: 'AWS Region',
  subtitle: '',
}))

const lookIn = perResource(makeLook, (a, b) => a === b || (a !== undefined && b !== undefined && isLike(a, b)))

const looks = remembered(
  (estate: Estate): ReadonlyMap<string, ReadonlyMap<Id, Look | undefined>> =>
    new Map(kinds.map((kind) => [kind.record.name, lookIn(estate, kind)])),
)

/** Undefined for what has no box. */
export const lookOf = (id: Id, estate: Estate): Look | undefined =>
  id === REGION_ID
    ? regionLook(estate)
    : looks(estate)
        .get(estate.resources.get(id)?.kind ?? '')
        ?.get(id)

/** The boxes that look another way than before. */
export function restyled(estate: Estate, before: Estate): readonly Id[] {
  const old = looks(before)
  const region = estate.region === before.region ? [] : [REGION_ID]
  const others = Array.from(looks(estate)).flatMap(([kind, now]) => {
    const then = old.get(kind)
    return now === then ? [] : Array.from(now.keys()).filter((id) => now.get(id) !== then?.get(id))
  })
  return [...region, ...others]
}
