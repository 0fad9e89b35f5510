import { REGION_ID, type Id, type Place, type Plan } from '../plan/plan.ts'
import { bottom, overlap, right } from '../scene/rectangle.ts'
import type { Rectangle } from '../scene/scene.ts'
import { frameOf, isContainer } from './frame.ts'
import { GAP, onGrid } from './place.ts'
import { treeOf, type Tree } from './tree.ts'

type Places = ReadonlyMap<Id, Place>

/** Frames on request: that of a container looks only at what it holds. */
function framesIn(plan: Plan, tree: Tree, places: Places): (id: Id) => Rectangle | undefined {
  const known = new Map<Id, Rectangle | undefined>()
  const frame = (id: Id): Rectangle | undefined => {
    if (!known.has(id)) known.set(id, frameOf(id, plan.resources, tree, places, frame))
    return known.get(id)
  }
  return frame
}

const within = (tree: Tree, id: Id): readonly Id[] => [id, ...tree.inside(id).flatMap((each) => within(tree, each))]

interface Shift {
  readonly dx: number
  readonly dy: number
}

/** How far a box beyond an edge that moved has to move with it. */
function shiftOf(old: Rectangle, now: Rectangle, sibling: Rectangle): Shift {
  const [east, south] = [onGrid(right(now) - right(old)), onGrid(bottom(now) - bottom(old))]
  const [west, north] = [onGrid(old.x - now.x), onGrid(old.y - now.y)]
  if (east > 0 && sibling.x >= right(old)) return { dx: east, dy: 0 }
  if (south > 0 && sibling.y >= bottom(old)) return { dx: 0, dy: south }
  if (west > 0 && right(sibling) <= old.x) return { dx: -west, dy: 0 }
  if (north > 0 && bottom(sibling) <= old.y) return { dx: 0, dy: -north }
  return { dx: 0, dy: 0 }
}

const pressed = (box: Rectangle): Rectangle => ({ ...box, x: box.x - GAP / 2, width: box.width + GAP })

/** The containers around these, without the Region: it only grows away from the offices. */
function innermostFirst(tree: Tree, ids: Iterable<Id>): readonly Id[] {
  const depths = new Map<Id, number>()
  const depthOf = (id: Id): number => {
    const home = tree.homes.get(id)
    return home == null ? 0 : depthOf(home) + 1
  }
  for (const id of ids)
    for (let home = tree.homes.get(id); home != null && home !== REGION_ID; home = tree.homes.get(home))
      if (!depths.has(home)) depths.set(home, depthOf(home))
  return [...depths].sort(([, a], [, b]) => b - a).map(([id]) => id)
}

/**
 * Places of what has to move aside because a container that stays where it was has grown over it. Everything beyond
 * the same edge moves as far, so that rows and columns stay together.
 */
export function madeRoom(before: Plan, after: Plan, changed: Iterable<Id>): Places {
  const tree = treeOf(after.resources)
  const oldFrame = framesIn(before, treeOf(before.resources), before.places)
  const moved = new Map<Id, Place>()
  let places: Places = after.places

  const move = (id: Id, { dx, dy }: Shift): void => {
    for (const each of within(tree, id)) {
      const place = places.get(each)
      if (place !== undefined) moved.set(each, { ...place, x: place.x + dx, y: place.y + dy })
    }
  }

  const makeRoom = (id: Id): void => {
    const frame = framesIn(after, tree, places)
    const [old, now] = [oldFrame(id), frame(id)]
    if (old === undefined || now === undefined || before.places.get(id) !== after.places.get(id)) return
    const siblings = tree.inside(tree.homes.get(id) ?? null).filter((each) => each !== id)
    const shifts = siblings.flatMap((each) => {
      const box = frame(each)
      const shift = box && shiftOf(old, now, box)
      return box === undefined || shift === undefined ? [] : [{ id: each, box, shift }]
    })
    const hit = shifts.filter(({ box }) => overlap(pressed(now), box) && !overlap(old, box))
    const isPushed = ({ dx, dy }: Shift): boolean =>
      hit.some(({ shift }) => Math.sign(shift.dx) === Math.sign(dx) && Math.sign(shift.dy) === Math.sign(dy))
    for (const each of shifts)
      if ((each.shift.dx !== 0 || each.shift.dy !== 0) && isPushed(each.shift)) move(each.id, each.shift)
    if (moved.size > 0) places = new Map([...after.places, ...moved])
  }

  for (const id of innermostFirst(tree, changed)) if (isContainer(after.resources, id)) makeRoom(id)
  return moved
}
