import { REGION_ID, type Id, type Place, type Plan } from '../plan/plan.ts'
import { bottom, overlap, right, sameRectangle } from '../scene/rectangle.ts'
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

interface Sibling {
  readonly id: Id
  readonly box: Rectangle
  readonly shift: Shift
}

const shifted = ({ box, shift }: Sibling): Rectangle => ({ ...box, x: box.x + shift.dx, y: box.y + shift.dy })

const isAlike = (a: Shift, b: Shift): boolean => a.dx === b.dx && a.dy === b.dy

/** In one row, or in one column, that moves. */
const isInLine = (a: Sibling, b: Sibling): boolean => (a.shift.dx === 0 ? a.box.y === b.box.y : a.box.x === b.box.x)

/** Those that the grown box reaches, those that these reach in turn, and those in line with them. */
function pushedBy(old: Rectangle, now: Rectangle, siblings: readonly Sibling[]): readonly Sibling[] {
  const free = new Set(siblings.filter(({ shift }) => shift.dx !== 0 || shift.dy !== 0))
  const pushed: Sibling[] = []
  const take = (each: Sibling): void => {
    free.delete(each)
    pushed.push(each)
  }
  const reach = (box: Rectangle, direction?: Shift): void => {
    for (const each of free) {
      const isOnTheWay = direction === undefined ? !overlap(old, each.box) : isAlike(direction, each.shift)
      if (!isOnTheWay || !overlap(pressed(box), each.box)) continue
      take(each)
    }
  }
  reach(now)
  for (const each of pushed) {
    reach(shifted(each), each.shift)
    for (const other of free) if (isAlike(other.shift, each.shift) && isInLine(other, each)) take(other)
  }
  return pushed
}

/**
 * Places of what has to move aside because a container that stays where it was has grown over it, and of what that
 * would cover in turn. All move as far as the edge did; rows and columns stay together.
 * @param resized  containers that grew by hand, which make room as well
 */
export function madeRoom(before: Plan, after: Plan, changed: Iterable<Id>, resized: readonly Id[] = []): Places {
  const tree = treeOf(after.resources)
  const oldFrame = framesIn(before, treeOf(before.resources), before.places)
  const moved = new Map<Id, Place>()
  let places: Places = after.places

  const move = ({ id, shift }: Sibling): void => {
    for (const each of within(tree, id)) {
      const place = places.get(each)
      if (place !== undefined) moved.set(each, { ...place, x: place.x + shift.dx, y: place.y + shift.dy })
    }
  }

  const makeRoom = (id: Id): void => {
    const frame = framesIn(after, tree, places)
    const [old, now] = [oldFrame(id), frame(id)]
    const stays = resized.includes(id) || before.places.get(id) === after.places.get(id)
    if (old === undefined || now === undefined || !stays || sameRectangle(old, now)) return
    const siblings = tree.inside(tree.homes.get(id) ?? null).flatMap((each): readonly Sibling[] => {
      const box = each === id ? undefined : frame(each)
      return box === undefined ? [] : [{ id: each, box, shift: shiftOf(old, now, box) }]
    })
    for (const each of pushedBy(old, now, siblings)) move(each)
    if (moved.size > 0) places = new Map([...after.places, ...moved])
  }

  for (const id of [...resized, ...innermostFirst(tree, changed)]) if (isContainer(after.resources, id)) makeRoom(id)
  return moved
}
