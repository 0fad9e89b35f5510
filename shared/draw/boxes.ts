import { portion, type Steps } from '../base/steps.ts'
import type { Estate } from '../estate/estate.ts'
import type { Id, Place, Plan } from '../plan/plan.ts'
import { letteringOf } from '../scene/label.ts'
import { sameRectangle, within } from '../scene/rectangle.ts'
import { isAnnotation, type Box, type Rectangle } from '../scene/scene.ts'
import { completedInSteps } from './arrange.ts'
import { frameOf, framesOf } from './frame.ts'
import { isLike, lookOf, restyled, type Look } from './look.ts'
import { treeOf, type Tree } from './tree.ts'

/** Boxes without regard to the frames among them. */
interface Standing {
  readonly standing: readonly Box[]
  /** The index of each by its id. */
  readonly order: ReadonlyMap<Id, number>
  readonly tree: Tree
}

/** The boxes of a drawing and what they were made from. */
export interface Boxes extends Standing {
  /** Outer boxes before those in them. */
  readonly all: readonly Box[]
  readonly estate: Estate
  readonly places: ReadonlyMap<Id, Place>
}

type Position = Pick<Box, 'id' | 'depth' | 'parent'>

function boxOf(look: Look, frame: Rectangle, position: Position, old: Box | undefined): Box {
  if (old !== undefined && isLike(old, look) && isAt(old, position) && sameRectangle(old, frame)) return old
  const lettering = letteringOf(look.shape, frame, look)
  const { x, y, width, height } = frame
  const { id, depth, parent } = position
  return { x, y, width, height, ...look, id, depth, parent, iconAt: lettering.icon, texts: lettering.texts }
}

const isAt = (box: Box, { id, depth, parent }: Position): boolean =>
  box.id === id && box.depth === depth && box.parent === parent

/** The depth of what a frame is drawn on: it lies right under the outermost of what it surrounds, also where it sticks out. */
function groundOf(frame: Box, boxes: readonly Box[]): number {
  const outermost = boxes.find((box) => within(box, frame))
  if (outermost !== undefined) return outermost.depth - 1
  return boxes.findLast((box) => box.shape === 'container' && within(frame, box))?.depth ?? -1
}

const area = ({ width, height }: Rectangle): number => width * height

/** Frames come between what they lie on and all they surround, smaller ones over larger ones. */
function overWhatSurrounds({ standing: boxes, order, tree }: Standing, before: readonly Box[]): readonly Box[] {
  const free = tree.inside(null).flatMap((id) => boxes[order.get(id) ?? -1] ?? [])
  const frames = free.filter(({ shape }) => shape === 'frame').sort((a, b) => area(b) - area(a))
  if (frames.length === 0) return boxes
  const old = new Map(before.flatMap((box) => (box.shape === 'frame' ? [[box.id, box] as const] : [])))
  const solid = boxes.filter((box) => !isAnnotation(box))
  const placed = frames.map((frame, i) => {
    const depth = groundOf(frame, solid) + (i + 1) / (frames.length + 1)
    return boxOf(frame, frame, { ...frame, depth }, old.get(frame.id))
  })
  return [...boxes.filter(({ shape }) => shape !== 'frame'), ...placed].sort((a, b) => a.depth - b.depth)
}

function* drawnAnew(plan: Plan, estate: Estate, tree: Tree, places: Boxes['places'], before?: Boxes): Steps<Boxes> {
  const frames = framesOf(plan.resources, tree, places)
  const standing: Box[] = []
  function* visit(parent: Id | null, depth: number): Steps<void> {
    yield standing.length / tree.homes.size
    for (const id of tree.inside(parent)) {
      const frame = frames.get(id)
      const look = lookOf(id, estate)
      if (frame === undefined || look === undefined) continue
      standing.push(boxOf(look, frame, { id, depth, parent }, before?.standing[before.order.get(id) ?? -1]))
      yield* visit(id, depth + 1)
    }
  }
  yield* visit(null, 0)
  yield 1
  standing.sort((a, b) => a.depth - b.depth)
  const order = new Map(standing.map((box, i) => [box.id, i]))
  return { all: overWhatSurrounds({ standing, order, tree }, before?.all ?? []), estate, tree, places, standing, order }
}

/** Where those stand now whose places have changed, and the containers around them that grow or shrink with it. */
function moved(plan: Plan, tree: Tree, places: Boxes['places'], ids: readonly Id[], before: Boxes) {
  const changed = new Map<Id, Rectangle>()
  const standsAt = (id: Id): Rectangle | undefined => changed.get(id) ?? before.standing[before.order.get(id) ?? -1]
  const renew = (id: Id): void => {
    const old = standsAt(id)
    const frame = frameOf(id, plan.resources, tree, places, standsAt)
    if (frame === undefined || (old && sameRectangle(old, frame))) return
    changed.set(id, frame)
    const home = tree.homes.get(id) ?? null
    if (home !== null) renew(home)
  }
  ids.forEach(renew)
  return changed
}

/** Whether frames lie on and under the same boxes as before. */
function sameLayers(boxes: readonly Box[], renewed: ReadonlyMap<Box, Box>): boolean {
  const frames = boxes.filter(({ shape }) => shape === 'frame')
  const isAsBefore = (frame: Box, old: Box, now: Box): boolean =>
    within(old, frame) === within(now, frame) && within(frame, old) === within(frame, now)
  return Array.from(renewed).every(
    ([old, now]) =>
      old.shape !== 'frame' && (sameRectangle(old, now) || frames.every((frame) => isAsBefore(frame, old, now))),
  )
}

/** The boxes of before but for those that have another place or look. */
function edited(plan: Plan, estate: Estate, tree: Tree, places: Boxes['places'], before: Boxes): Boxes {
  const touched = [
    ...restyled(estate, before.estate),
    ...replaced(places, before.places).filter((id) => tree.homes.has(id)),
  ]
  if (touched.length === 0) return { ...before, estate, tree, places }
  const frames = moved(plan, tree, places, touched, before)
  const standing = [...before.standing]
  const renewed = new Map<Box, Box>()
  for (const id of new Set([...touched, ...frames.keys()])) {
    const at = before.order.get(id) ?? -1
    const old = before.standing[at]
    const look = lookOf(id, estate)
    if (old === undefined || look === undefined) continue
    standing[at] = boxOf(look, frames.get(id) ?? old, old, old)
    renewed.set(old, standing[at])
  }
  const { order } = before
  const all = sameLayers(standing, renewed)
    ? before.all.map((box) => renewed.get(box) ?? box)
    : overWhatSurrounds({ standing, order, tree }, before.all)
  return { all, estate, tree, places, standing, order }
}

function replaced(now: Boxes['places'], before: Boxes['places']): readonly Id[] {
  if (now === before) return []
  const ids: Id[] = []
  for (const [id, place] of now) if (before.get(id) !== place) ids.push(id)
  return ids
}

function sameTree(a: Tree, b: Tree): boolean {
  if (a === b) return true
  if (a.homes.size !== b.homes.size) return false
  const others = b.homes.entries()
  for (const [id, home] of a.homes) {
    const [otherId, otherHome] = others.next().value ?? []
    if (id !== otherId || home !== otherHome) return false
  }
  return true
}

/** @param before  boxes of the drawing before: those that did not change stay the same objects */
export function* boxesInSteps(plan: Plan, estate: Estate, before?: Boxes): Steps<Boxes> {
  const tree = treeOf(plan.resources)
  const places = yield* portion(completedInSteps(plan, estate), 0, 0.5)
  const isSameStock = before !== undefined && sameTree(tree, before.tree) && places.size === before.places.size
  if (isSameStock) return edited(plan, estate, tree, places, before)
  return yield* portion(drawnAnew(plan, estate, tree, places, before), 0.5, 1)
}
