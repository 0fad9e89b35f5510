import type { Estate } from '../estate/estate.ts'
import { remembered } from '../estate/remember.ts'
import type { Plan } from '../plan/plan.ts'
import { labelRectangle } from '../scene/label.ts'
import { around } from '../scene/rectangle.ts'
import type { Line, Point, Rectangle, Scene } from '../scene/scene.ts'
import { boxesOf, type Boxes } from './boxes.ts'
import { isSame } from './differences.ts'
import { labelSpots, type Labelled, type Labels } from './label-spots.ts'
import { inLanes, type Course, type Lanes } from './lanes.ts'
import { linksOf, type Link } from './links.ts'
import { routed } from './route.ts'
import { stirredSince, surroundingsOf, tripOf, type Surroundings } from './trip.ts'

/** A line from what its kind asks for to what is drawn. */
interface Drawn {
  readonly link: Link
  readonly course: Course
}

/** What a scene was made from, for the one after it. */
interface Making {
  readonly boxes: Boxes
  readonly surroundings: Surroundings
  readonly links: readonly Link[]
  readonly drawn: readonly Drawn[]
  readonly lanes: Lanes
  readonly labels: Labels
}

const makings = new WeakMap<Scene, Making>()

/** Finds the item of before with an id, at once where it stands at the same index. */
function finder<T>(items: readonly T[], idOf: (item: T) => string): (id: string, index: number) => T | undefined {
  let byId: ReadonlyMap<string, T> | undefined
  return (id, index) => {
    const item = items[index]
    if (item !== undefined && idOf(item) === id) return item
    byId ??= new Map(items.map((each) => [idOf(each), each]))
    return byId.get(id)
  }
}

function drawnLink(link: Link, surroundings: Surroundings, old: Drawn | undefined): Drawn | undefined {
  const [from, to] = [surroundings.boxes.get(link.from), surroundings.boxes.get(link.to)]
  const trip = from && to && tripOf(from, to, surroundings, old?.course.trip)
  if (trip === undefined) return undefined
  const labelled = link.label !== ''
  const same = old?.course.trip === trip && old.course.labelled === labelled
  return { link, course: same ? old.course : { ...routed(trip, old?.course), id: link.id, labelled } }
}

const hasSameEnds = (a: Link, b: Link): boolean =>
  a === b || (a.from === b.from && a.to === b.to && (a.label === '') === (b.label === ''))

/** The lines with their ways before lanes; where nothing has moved along a way it stays. */
function drawnOf(links: readonly Link[], surroundings: Surroundings, before: Making | undefined): readonly Drawn[] {
  const stirred = before && stirredSince(before.surroundings, surroundings)
  if (stirred?.size === 0 && links === before?.links) return before.drawn
  const find = finder(before?.drawn ?? [], ({ link }) => link.id)
  const drawn: Drawn[] = []
  for (const link of links) {
    const old = find(link.id, drawn.length)
    const stays =
      old !== undefined &&
      hasSameEnds(old.link, link) &&
      stirred?.size !== undefined &&
      !old.course.trip.rooms.some(({ of }) => stirred.has(of))
    if (stays) drawn.push(old.link === link ? old : { link, course: old.course })
    else {
      const next = drawnLink(link, surroundings, old)
      if (next !== undefined) drawn.push(next)
    }
  }
  return drawn
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

const reachOf = remembered(({ points, label, labelAt }: Line): Rectangle | undefined => {
  const ends = points.map((point) => ({ ...point, width: 0, height: 0 }))
  return around(labelAt === undefined ? ends : [...ends, labelRectangle(label, labelAt)])
})

/** Boxes in others add nothing. */
function boundsOf({ boxes, lines }: Omit<Scene, 'bounds'>): Rectangle {
  const reaches = lines.flatMap((line) => reachOf(line) ?? [])
  const outermost = boxes.filter(({ parent }) => parent === null)
  return around([...outermost, ...reaches]) ?? { x: 0, y: 0, width: 0, height: 0 }
}

/** The drawing of a plan. With the scene before, what did not change stays the same object and is not asked again. */
export function sceneOf(plan: Plan, estate: Estate, before?: Scene): Scene {
  const making = before && makings.get(before)
  const boxes = boxesOf(plan, estate, making?.boxes)
  const surroundings = surroundingsOf(boxes.all, making?.surroundings)
  const links = linksOf(estate)
  const drawn = drawnOf(links, surroundings, making)
  const lanes = inLanes(
    drawn.map(({ course }) => course),
    making?.lanes,
  )
  const findLabelled = finder(making?.labels.lines ?? [], ({ id }) => id)
  const labelled = drawn.map(({ link: { id, label } }, i): Labelled => {
    const points = lanes.ways[i] ?? []
    const old = findLabelled(id, i)
    return old?.label === label && old.points === points ? old : { id, label, points }
  })
  const labels = labelSpots(labelled, boxes.all, making?.labels)
  const findLine = finder(before?.lines ?? [], ({ id }) => id)
  const lines = drawn.map(({ link }, i) =>
    lineOf(link, lanes.ways[i] ?? [], labels.spots.get(link.id), findLine(link.id, i)),
  )
  const scene = sceneWith(boxes.all, lines, before)
  makings.set(scene, { boxes, surroundings, links, drawn, lanes, labels })
  return scene
}

/** The bounds of before when nothing is drawn anew. */
function sceneWith(boxes: Scene['boxes'], lines: Scene['lines'], before: Scene | undefined): Scene {
  const same = before !== undefined && isSame(boxes, before.boxes) && isSame(lines, before.lines)
  return { boxes, lines, bounds: same ? before.bounds : boundsOf({ boxes, lines }) }
}
