import type { Estate } from '../estate/estate.ts'
import { remembered } from '../estate/remember.ts'
import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Id, Resource } from '../plan/plan.ts'
import type { Line } from '../scene/scene.ts'
import { perResource } from './asked.ts'

/** A line as the kinds ask for it, before it has a way. */
export type Link = Pick<Line, 'id' | 'resource' | 'from' | 'to' | 'style' | 'label' | 'trunk'>

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

/** As many unlabelled lines of one style as have a lane each on the side of a node. */
const LANES = 12

const endsOf = ({ style, from, to }: Link): readonly [string, string] => [`${style} ${from}`, `${style} ${to}`]

/** By end and style, how many lines there are. */
function countsAtEnds(links: readonly Link[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const link of links) {
    if (link.label !== '') continue
    for (const end of endsOf(link)) counts.set(end, (counts.get(end) ?? 0) + 1)
  }
  return counts
}

const trunkLinks = new WeakMap<Link, Link & { readonly trunk: string }>()

/** The same object each time. */
function ofTrunk(link: Link, trunk: string): Link {
  const known = trunkLinks.get(link)
  if (known?.trunk === trunk) return known
  const next = { ...link, trunk }
  trunkLinks.set(link, next)
  return next
}

/** Lines that are too many to stand side by side at one of their ends go in a trunk. */
export function inTrunks(links: readonly Link[]): readonly Link[] {
  const counts = countsAtEnds(links)
  return links.map((link) => {
    if (link.label !== '') return link
    const [from, to] = endsOf(link)
    const trunk = (counts.get(from) ?? 0) < (counts.get(to) ?? 0) ? to : from
    return (counts.get(trunk) ?? 0) > LANES ? ofTrunk(link, trunk) : link
  })
}

const inOrder = remembered((links: ReadonlyMap<Id, readonly Link[]>) => Array.from(links.values()).flat())

/** Kind by kind, in the order of the plan; the same objects as before where a kind asks for the same. */
export const linksOf = remembered((estate: Estate): readonly Link[] =>
  kinds.flatMap((kind) => (kind.drawing.links === undefined ? [] : inOrder(linksIn(estate, kind)))),
)
