import type { Estate } from '../estate/estate.ts'
import { remembered } from '../estate/remember.ts'
import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Id, Resource } from '../plan/plan.ts'
import type { LineStyle } from '../scene/scene.ts'
import { perResource } from './asked.ts'

/** A line as the kinds ask for it, before it has a way. */
export interface Link {
  readonly id: string
  readonly resource: Id
  readonly from: Id
  readonly to: Id
  readonly style: LineStyle
  readonly label: string
}

const makeLinks = (resource: Resource, { drawing }: Kind, estate: Estate): readonly Link[] =>
  (drawing.links?.(resource, estate) ?? []).map(({ key, from, to, style, label = '' }) => ({
    id: `${resource.id}/${key}`,
    resource: resource.id,
    from,
    to,
    style,
    label,
  }))

const isLike = (a: Link, b: Link): boolean =>
  a.id === b.id && a.from === b.from && a.to === b.to && a.style === b.style && a.label === b.label

const linksIn = perResource(
  makeLinks,
  (a, b) => a.length === b.length && a.every((link, i) => b[i] !== undefined && isLike(link, b[i])),
)

/** Kind by kind, in the order of the plan; the same objects as before where a kind asks for the same. */
export const linksOf = remembered((estate: Estate): readonly Link[] =>
  kinds.flatMap((kind) => (kind.drawing.links === undefined ? [] : Array.from(linksIn(estate, kind).values()).flat())),
)
