import type { Id } from '../plan/plan.ts'
import { TITLE_BAR } from '../scene/label.ts'
import { remembered } from '../estate/remember.ts'
import type { Boxes } from './boxes.ts'
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

/** The boxes of a scene, and what of that lines go to or around each container holds: the same array while nothing in it moved. */
export interface Surroundings {
  readonly box: (id: Id | null) => Box | undefined
  readonly inside: ReadonlyMap<Id | null, readonly Box[]>
  /** All that they were made from. */
  readonly of: readonly Box[]
}

export function surroundingsOf(boxes: Pick<Boxes, 'all' | 'standing' | 'order'>, before?: Surroundings): Surroundings {
  const { added, removed } = differences(boxes.all, before?.of ?? [])
  const inside = new Map(before?.inside)
  const box = (id: Id | null): Box | undefined => boxes.standing[boxes.order.get(id ?? '') ?? -1]
  const arrived = new Map<Id | null, Box[]>(removed.map(({ parent }) => [parent, []]))
  for (const each of added) {
    if (isAnnotation(each)) continue
    const isNew = before?.box(each.id)?.parent !== each.parent
    const others = arrived.get(each.parent) ?? []
    arrived.set(each.parent, isNew ? [...others, each] : others)
  }
  for (const [home, more] of arrived) {
    const old = inside.get(home) ?? []
    const stayed = old.map(({ id }) => box(id)).filter((each) => each?.parent === home) as readonly Box[]
    const held = [...stayed, ...more]
    if (held.length === 0) inside.delete(home)
    else if (!stand(old, held)) inside.set(home, held)
  }
  return { box, inside, of: boxes.all }
}

/** Rooms in which something stands elsewhere than before, and boxes that do. */
export function stirredSince(before: Surroundings, now: Surroundings): ReadonlySet<Id | null> {
  const stirred = new Set<Id | null>()
  for (const [home, held] of now.inside) {
    const old = before.inside.get(home)
    if (old === held) continue
    stirred.add(home)
    for (const box of held) if (!same(box, before.box(box.id))) stirred.add(box.id)
  }
  for (const home of before.inside.keys()) if (!now.inside.has(home)) stirred.add(home)
  return stirred
}

const stand = (old: readonly Box[], held: readonly Box[]): boolean =>
  old.length === held.length && old.every((box, i) => box.id === held[i]?.id && same(box, held[i]))

/** The box and the containers around it, from the inside out. */
function chainOf(first: Box, { box }: Surroundings): readonly Box[] {
  const chain = [first]
  for (let next = box(first.parent); next !== undefined; next = box(next.parent)) chain.push(next)
  return chain
}

/**
 * Undefined when one of the two holds the other: their nesting says it already.
 * @param known  of the same line before; given back when nothing in its surroundings has changed
 */
export function tripOf(from: Box, to: Box, surroundings: Surroundings, known?: Trip): Trip | undefined {
  const { inside } = surroundings
  if (known?.from.id === from.id && known.to.id === to.id && isStill(known, surroundings)) return known
  const [out, into] = [chainOf(from, surroundings), chainOf(to, surroundings)]
  if (out.includes(to) || into.includes(from)) return undefined
  const home = out.find((box) => into.includes(box))
  const crossed = [...out, ...into].filter(
    (box) => box !== from && box !== to && !(out.includes(box) && into.includes(box)),
  )
  const rooms = [home?.id ?? null, ...crossed.map((box) => box.id)].map((id) => ({
    of: id,
    held: inside.get(id) ?? [],
  }))
  const obstacles: Rectangle[] = []
  for (const { of, held } of rooms) {
    // At most two stand in one room, which may hold thousands.
    const [one, other] = [from, to, ...crossed].filter((box) => box.parent === of)
    for (const box of held) if (box.id !== one?.id && box.id !== other?.id) obstacles.push(box)
  }
  obstacles.push(...[...crossed, ...(home ? [home] : [])].map(titleBar))
  const trip = { from, to, obstacles, crossed, within: home, rooms }
  return known !== undefined && sameEnds(known, trip) && sameRectangles(known.obstacles, trip.obstacles) ? known : trip
}

/** Both ends and all that is crossed stand in one of the rooms. */
const isStill = ({ within, rooms }: Trip, { box, inside }: Surroundings): boolean =>
  rooms.every(({ of, held }) => inside.get(of) === held) && same(box(rooms[0]?.of ?? null), within)

export const sameRectangles = (a: readonly Rectangle[], b: readonly Rectangle[]): boolean =>
  a.length === b.length && a.every((each, i) => same(each, b[i]))

const same = (a: Rectangle | undefined, b: Rectangle | undefined): boolean =>
  a === b ||
  (a !== undefined && b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height)

export const sameEnds = (a: Trip, b: Trip): boolean =>
  same(a.from, b.from) && same(a.to, b.to) && same(a.within, b.within) && sameRectangles(a.crossed, b.crossed)
