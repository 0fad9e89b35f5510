import type { Id } from '../plan/plan.ts'
import { TITLE_BAR } from '../scene/label.ts'
import { grouped } from '../estate/grouped.ts'
import { remembered } from '../estate/remember.ts'
import { differences } from './differences.ts'
import { isAnnotation, type Box, type Rectangle } from '../scene/scene.ts'

/** What a line between two boxes has to know of its surroundings, and nothing else. */
export interface Trip {
  readonly from: Box
  readonly to: Box
  /** Boxes and title bars that it has to go around. */
  readonly obstacles: readonly Rectangle[]
  /** Containers whose border it crosses. */
  readonly crossed: readonly Rectangle[]
  /** The innermost container that holds both ends; it stays inside. */
  readonly within: Rectangle | undefined
  /** The containers on the way, that which holds both ends first, and what they hold: obstacles among them. */
  readonly rooms: readonly { readonly of: Id | null; readonly held: readonly Box[] }[]
}

const titleBar = remembered(({ x, y, width }: Rectangle): Rectangle => ({ x, y, width, height: TITLE_BAR }))

/** The boxes of a scene that lines go to or around, by id, and what each container holds: the same array as before while nothing in it moved. */
export interface Surroundings {
  readonly boxes: ReadonlyMap<Id, Box>
  readonly inside: ReadonlyMap<Id | null, readonly Box[]>
  /** All that they were made from. */
  readonly of: readonly Box[]
}

/** No id is empty. */
const OUTSIDE = ''

export function surroundingsOf(boxes: readonly Box[], before?: Surroundings): Surroundings {
  const { added, removed } = differences(boxes, before?.of ?? [])
  if (before !== undefined && added.length + removed.length === 0) return before
  const known = new Map(before?.boxes)
  const inside = new Map(before?.inside)
  for (const { id } of removed) known.delete(id)
  for (const box of added) if (!isAnnotation(box)) known.set(box.id, box)
  const homes = new Set([...removed, ...added].map((box) => box.parent))
  const now = grouped(
    boxes.filter((box) => homes.has(box.parent) && !isAnnotation(box)),
    (box) => box.parent ?? OUTSIDE,
  )
  for (const home of homes) {
    const [old, held] = [inside.get(home), now.get(home ?? OUTSIDE)]
    if (held === undefined) inside.delete(home)
    else if (old === undefined || !stand(old, held)) inside.set(home, held)
  }
  return { boxes: known, inside, of: boxes }
}

/** Rooms in which something stands elsewhere than before, and boxes that do. */
export function stirredSince(before: Surroundings, now: Surroundings): ReadonlySet<Id | null> {
  const stirred = new Set<Id | null>()
  for (const [home, held] of now.inside) {
    const old = before.inside.get(home)
    if (old === held) continue
    stirred.add(home)
    for (const box of held) if (!same(box, before.boxes.get(box.id))) stirred.add(box.id)
  }
  for (const home of before.inside.keys()) if (!now.inside.has(home)) stirred.add(home)
  return stirred
}

const stand = (old: readonly Box[], held: readonly Box[]): boolean =>
  old.length === held.length && old.every((box, i) => box.id === held[i]?.id && same(box, held[i]))

/** The box and the containers around it, from the inside out. */
function chainOf(box: Box, boxes: ReadonlyMap<Id, Box>): readonly Box[] {
  const chain = [box]
  for (let next = boxes.get(box.parent ?? ''); next !== undefined; next = boxes.get(next.parent ?? '')) chain.push(next)
  return chain
}

/**
 * Undefined when one of the two holds the other: their nesting says it already.
 * @param known  of the same line before; given back when nothing in its surroundings has changed
 */
export function tripOf(from: Box, to: Box, surroundings: Surroundings, known?: Trip): Trip | undefined {
  const { boxes, inside } = surroundings
  if (known?.from.id === from.id && known.to.id === to.id && isStill(known, surroundings)) return known
  const [out, into] = [chainOf(from, boxes), chainOf(to, boxes)]
  if (out.includes(to) || into.includes(from)) return undefined
  const home = out.find((box) => into.includes(box))
  const crossed = [...out, ...into].filter(
    (box) => box !== from && box !== to && !(out.includes(box) && into.includes(box)),
  )
  const rooms = [home?.id ?? null, ...crossed.map((box) => box.id)].map((id) => ({
    of: id,
    held: inside.get(id) ?? [],
  }))
  const mine = new Set([from, to, ...crossed].map((box) => box.id))
  const besides = rooms.flatMap(({ held }) => held.filter((box) => !mine.has(box.id)))
  const bars = [...crossed, ...(home ? [home] : [])].map(titleBar)
  const trip = { from, to, obstacles: [...besides, ...bars], crossed, within: home, rooms }
  return known !== undefined && sameEnds(known, trip) && sameRectangles(known.obstacles, trip.obstacles) ? known : trip
}

/** Both ends and all that is crossed stand in one of the rooms. */
const isStill = ({ within, rooms }: Trip, { boxes, inside }: Surroundings): boolean =>
  rooms.every(({ of, held }) => inside.get(of) === held) && same(boxes.get(rooms[0]?.of ?? ''), within)

export const sameRectangles = (a: readonly Rectangle[], b: readonly Rectangle[]): boolean =>
  a.length === b.length && a.every((each, i) => same(each, b[i]))

const same = (a: Rectangle | undefined, b: Rectangle | undefined): boolean =>
  a === b ||
  (a !== undefined && b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height)

export const sameEnds = (a: Trip, b: Trip): boolean =>
  same(a.from, b.from) && same(a.to, b.to) && same(a.within, b.within) && sameRectangles(a.crossed, b.crossed)
