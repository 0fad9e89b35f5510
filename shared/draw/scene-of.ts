import type { Estate } from '../estate/estate.ts'
import { remembered } from '../estate/remember.ts'
import type { Id, Plan } from '../plan/plan.ts'
import { labelRectangle, letteringOf } from '../scene/label.ts'
import { around, sameRectangle, within } from '../scene/rectangle.ts'
import type { Box, Line, Point, Rectangle, Scene } from '../scene/scene.ts'
import { completed } from './arrange.ts'
import { framesOf } from './frame.ts'
import { labelSpots, type Labels } from './label-spots.ts'
import { inLanes, type Course, type Lanes } from './lanes.ts'
import { linksOf, type Link } from './links.ts'
import { isLike, lookOf, type Look } from './look.ts'
import { routed } from './route.ts'
import { treeOf } from './tree.ts'
import { surroundingsOf, tripOf, type Surroundings } from './trip.ts'

type Position = Pick<Box, 'id' | 'depth' | 'parent'>

function boxOf(look: Look, frame: Rectangle, position: Position, old: Box | undefined): Box {
  if (old !== undefined && isLike(old, look) && isAt(old, position) && sameRectangle(old, frame)) return old
  const lettering = letteringOf(look.shape, frame, look)
  return { ...frame, ...look, ...position, iconAt: lettering.icon, texts: lettering.texts }
}

const isAt = (box: Box, { id, depth, parent }: Position): boolean =>
  box.id === id && box.depth === depth && box.parent === parent

function boxesOf(plan: Plan, estate: Estate, before: ReadonlyMap<Id, Box>): readonly Box[] {
  const tree = treeOf(plan.resources)
  const frames = framesOf(plan.resources, tree, completed(plan, estate))
  const boxes: Box[] = []
  const visit = (parent: Id | null, depth: number): void => {
    for (const id of tree.inside(parent)) {
      const frame = frames.get(id)
      const look = lookOf(id, estate)
      if (frame === undefined || look === undefined) continue
      boxes.push(boxOf(look, frame, { id, depth, parent }, before.get(id)))
      visit(id, depth + 1)
    }
  }
  visit(null, 0)
  return overWhatSurrounds(boxes, before).sort((a, b) => a.depth - b.depth)
}

const area = ({ width, height }: Rectangle): number => width * height

/** Frames come between the container they lie in and all they surround, smaller ones over larger ones. */
function overWhatSurrounds(boxes: readonly Box[], before: ReadonlyMap<Id, Box>): Box[] {
  const frames = boxes.filter(({ shape }) => shape === 'frame').sort((a, b) => area(b) - area(a))
  const depths = new Map(
    frames.map((frame, i) => {
      const under = boxes.filter((box) => box.shape === 'container' && within(frame, box)).map((box) => box.depth)
      return [frame.id, Math.max(-1, ...under) + (i + 1) / (frames.length + 1)]
    }),
  )
  return boxes.map((box) => {
    const depth = depths.get(box.id)
    return depth === undefined ? box : boxOf(box, box, { ...box, depth }, before.get(box.id))
  })
}

/** What a scene was made from, for the one after it. */
interface Making {
  readonly surroundings: Surroundings
  readonly courses: ReadonlyMap<string, Course>
  readonly lanes: Lanes
  readonly labels: Labels
}

const makings = new WeakMap<Scene, Making>()

interface Drawn {
  readonly link: Link
  readonly course: Course
}

/** The lines with their ways before lanes; where the surroundings are as before, so is the way. */
function drawnOf(
  links: readonly Link[],
  surroundings: Surroundings,
  before: Making['courses'] | undefined,
): readonly Drawn[] {
  return links.flatMap((link): Drawn[] => {
    const [from, to] = [surroundings.boxes.get(link.from), surroundings.boxes.get(link.to)]
    const old = before?.get(link.id)
    const trip = from && to && tripOf(from, to, surroundings, old?.trip)
    if (trip === undefined) return []
    const labelled = link.label !== ''
    const same = old?.trip === trip && old.labelled === labelled
    return [{ link, course: same ? old : { ...routed(trip, old), id: link.id, labelled } }]
  })
}

const samePoints = (a: readonly Point[], b: readonly Point[]): boolean =>
  a.length === b.length && a.every((point, i) => point.x === b[i]?.x && point.y === b[i].y)

function lineOf(link: Link, points: readonly Point[], labelAt: Point | undefined, old: Line | undefined): Line {
  const same =
    old?.label === link.label &&
    old.style === link.style &&
    old.from === link.from &&
    old.to === link.to &&
    old.resource === link.resource &&
    old.labelAt?.x === labelAt?.x &&
    old.labelAt?.y === labelAt?.y &&
    (old.points === points || samePoints(old.points, points))
  return same ? old : { ...link, points, ...(labelAt ? { labelAt } : {}) }
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

const reachOf = remembered(({ points, label, labelAt }: Line): Rectangle | undefined => {
  const ends = points.map((point) => ({ ...point, width: 0, height: 0 }))
  return around(labelAt === undefined ? ends : [...ends, labelRectangle(label, labelAt)])
})

const boundsOf = (boxes: readonly Box[], lines: readonly Line[]): Rectangle =>
  around([...boxes, ...lines.flatMap((line) => reachOf(line) ?? [])]) ?? { x: 0, y: 0, width: 0, height: 0 }

/** The drawing of a plan. With the scene before, what did not change stays the same object. */
export function sceneOf(plan: Plan, estate: Estate, before?: Scene): Scene {
  const making = before && makings.get(before)
  const boxes = boxesOf(plan, estate, byId(before?.boxes ?? []))
  const surroundings = surroundingsOf(boxes, making?.surroundings)
  const drawn = drawnOf(linksOf(estate), surroundings, making?.courses)
  const lanes = inLanes(
    drawn.map(({ course }) => course),
    making?.lanes,
  )
  const labelled = drawn.map(({ link }, i) => ({ id: link.id, label: link.label, points: lanes.ways[i] ?? [] }))
  const labels = labelSpots(labelled, boxes, making?.labels)
  const old = byId(before?.lines ?? [])
  const lines = drawn.map(({ link }, i) =>
    lineOf(link, lanes.ways[i] ?? [], labels.spots.get(link.id), old.get(link.id)),
  )
  const scene = { boxes, lines, bounds: boundsOf(boxes, lines) }
  makings.set(scene, { surroundings, courses: byId(drawn.map(({ course }) => course)), lanes, labels })
  return scene
}
