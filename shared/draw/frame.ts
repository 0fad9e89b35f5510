import { REGION_ID, type Id, type Place, type Plan } from '../plan/plan.ts'
import { PADDING, TITLE_BAR } from '../scene/label.ts'
import { around } from '../scene/rectangle.ts'
import type { Rectangle, Size } from '../scene/scene.ts'
import { kindOf, type Tree } from './tree.ts'

const EMPTY_REGION: Size = { width: 320, height: 216 }

/** What a container must enclose to hold these. */
export function enclosing(contents: Iterable<Rectangle>): Rectangle | undefined {
  const held = around(contents)
  return (
    held && {
      x: held.x - PADDING,
      y: held.y - PADDING - TITLE_BAR,
      width: held.width + 2 * PADDING,
      height: held.height + 2 * PADDING + TITLE_BAR,
    }
  )
}

type Resources = Plan['resources']

/** Of a new one: what a node always has, and the least a container has. */
export const sizeOf = (resources: Resources, id: Id): Size =>
  id === REGION_ID ? EMPTY_REGION : (kindOf(resources.get(id))?.drawing.size ?? { width: 0, height: 0 })

export const isContainer = (resources: Resources, id: Id): boolean =>
  id === REGION_ID || kindOf(resources.get(id))?.drawing.shape === 'container'

/** Nodes keep the size of their kind. */
export const isResizable = (resources: Resources, id: Id): boolean =>
  id === REGION_ID || kindOf(resources.get(id))?.drawing.shape !== 'node'

/**
 * Where a box stands. A container is as large as its place says, and larger where what it holds sticks out of it;
 * without a place of its own it is just that large.
 */
export function frameOf(
  id: Id,
  resources: Resources,
  tree: Tree,
  places: ReadonlyMap<Id, Place>,
  frameOfHeld: (id: Id) => Rectangle | undefined,
): Rectangle | undefined {
  const place = places.get(id)
  const size = sizeOf(resources, id)
  if (!isResizable(resources, id)) return place && { x: place.x, y: place.y, ...size }
  const own = place && {
    x: place.x,
    y: place.y,
    width: place.width ?? size.width,
    height: place.height ?? size.height,
  }
  const held = enclosing(tree.inside(id).flatMap((each) => frameOfHeld(each) ?? []))
  return held && own ? around([held, own]) : (held ?? own)
}

/** Where everything with a place stands. */
export function framesOf(resources: Resources, tree: Tree, places: ReadonlyMap<Id, Place>): ReadonlyMap<Id, Rectangle> {
  const frames = new Map<Id, Rectangle>()
  const visit = (home: Id | null): void => {
    for (const id of tree.inside(home)) {
      visit(id)
      const frame = frameOf(id, resources, tree, places, (each) => frames.get(each))
      if (frame !== undefined) frames.set(id, frame)
    }
  }
  visit(null)
  return frames
}
