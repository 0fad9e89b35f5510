import { sortedBy } from '../../shared/base/order.ts'
import type { Estate } from '../../shared/estate/estate.ts'
import { kindOf } from '../../shared/kinds/by-name.ts'
import { kinds } from '../../shared/kinds/index.ts'
import { homeOf } from '../../shared/kinds/links.ts'
import { REGION_ID, type Id, type Plan, type Resource } from '../../shared/plan/plan.ts'

/** One row of the outline: a resource, or the Region around those in no other container. */
export interface OutlineNode {
  readonly id: Id
  readonly resource: Resource | undefined
  readonly children: readonly OutlineNode[]
}

const rank = new Map(kinds.map((kind, i) => [kind.record.name, i]))

/** Kind by kind, then by name as people count. */
const inOrder = (resources: readonly Resource[]): readonly Resource[] =>
  sortedBy(resources, ({ kind, name }) => `${String(100 + (rank.get(kind) ?? 99))} ${name}`)

/** Offices, the Region with what is inside it, then the lines between them. */
export function outlineOf(plan: Plan): readonly OutlineNode[] {
  const inside = new Map<Id | null, Resource[]>()
  for (const resource of plan.resources.values()) {
    const home = homeOf(resource)
    const parent = home !== null && plan.resources.has(home) ? home : null
    inside.set(parent, [...(inside.get(parent) ?? []), resource])
  }
  const node = (resource: Resource): OutlineNode => ({
    id: resource.id,
    resource,
    children: inOrder(inside.get(resource.id) ?? []).map(node),
  })
  const free = inOrder(inside.get(null) ?? [])
  const drawingOf = (resource: Resource) => kindOf(resource)?.drawing
  const lines = free.filter((resource) => drawingOf(resource)?.shape === 'line')
  const inRegion = free.filter((resource) => drawingOf(resource)?.zone === 'region' && !lines.includes(resource))
  const others = free.filter((resource) => !lines.includes(resource) && !inRegion.includes(resource))
  const region: OutlineNode = { id: REGION_ID, resource: undefined, children: inRegion.map(node) }
  return [...others.map(node), ...(inRegion.length > 0 ? [region] : []), ...lines.map(node)]
}

/** Letters: no row has room for more, and to lay out pages of a note would take the window seconds. */
const MOST = 200

const shortened = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\p{Surrogate}$/u, '')}…`

/** The address an engineer looks for, on one line; for a line between two boxes, its ends. */
export function addressOf(estate: Estate, resource: Resource): string {
  const drawing = kindOf(resource)?.drawing
  if (drawing === undefined) return ''
  const [link] = drawing.shape === 'line' ? (drawing.links?.(resource, estate) ?? []) : []
  if (link !== undefined) return `${estate.nameOf(link.from)} – ${estate.nameOf(link.to)}`
  return shortened(drawing.subtitle(resource, estate)).split('\n').join(' · ')
}

/** The ids of the rows around this one, the outermost first. */
export function pathTo(nodes: readonly OutlineNode[], id: Id): readonly Id[] | undefined {
  for (const node of nodes) {
    if (node.id === id) return []
    const path = pathTo(node.children, id)
    if (path !== undefined) return [node.id, ...path]
  }
  return undefined
}
