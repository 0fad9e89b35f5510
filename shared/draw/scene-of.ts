import { finished, portion, type Steps } from '../base/steps.ts'
import type { Estate } from '../estate/estate.ts'
import { remembered } from '../estate/remember.ts'
import type { Plan } from '../plan/plan.ts'
import { labelRectangle } from '../scene/label.ts'
import { around, bottom, right } from '../scene/rectangle.ts'
import type { Line, Rectangle, Scene } from '../scene/scene.ts'
import { boxesInSteps, type Boxes } from './boxes.ts'
import { differences, isSame } from './differences.ts'
import { labelSpotsInSteps, type Labelled, type Labels } from './label-spots.ts'
import { inLanesInSteps, type Course, type Lanes } from './lanes.ts'
import { lineOf } from './line-of.ts'
import { inTrunks, linksOf, type Link } from './links.ts'
import { routed } from './route.ts'
import { stirredSince, surroundingsOf, tripOf, type Surroundings } from './trip.ts'

/** Resources of a plan that is drawn: of twice as many the lines take about four times as long. */
export const MOST_DRAWN = 20_000

/** A line from what its kind asks for to what is drawn. */
interface Drawn {
  readonly link: Link
  readonly course: Course
}

/** What a scene was made from, for the one after it. */
interface Making {
  readonly boxes: Boxes
  readonly surroundings: Surroundings
  readonly asked: readonly Link[]
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
  const [from, to] = [surroundings.box(link.from), surroundings.box(link.to)]
  const trip = from && to && tripOf(from, to, surroundings, old?.course.trip)
  if (trip === undefined) return undefined
  const labelled = link.label !== ''
  const { id, trunk } = link
  const same = old?.course.trip === trip && old.course.labelled === labelled && old.course.trunk === trunk
  return { link, course: same ? old.course : { ...routed(trip, old?.course), id, labelled, trunk } }
}

const hasSameEnds = (a: Link, b: Link): boolean =>
  a === b || (a.from === b.from && a.to === b.to && (a.label === '') === (b.label === '') && a.trunk === b.trunk)

/** The lines with their ways before lanes; where nothing has moved along a way it stays. */
function* drawnOf(
  links: readonly Link[],
  surroundings: Surroundings,
  before: Making | undefined,
): Steps<readonly Drawn[]> {
  const find = finder(before?.drawn ?? [], ({ link }) => link.id)
  const stirred = before && stirredSince(before.surroundings, surroundings)
  if (stirred?.size === 0 && links === before?.links) return before.drawn
  const isStill = ({ course }: Drawn): boolean =>
    stirred !== undefined && !course.trip.rooms.some(({ of }) => stirred.has(of))
  const drawn: Drawn[] = []
  for (const [i, link] of links.entries()) {
    yield i / links.length
    const old = find(link.id, drawn.length)
    const stays = old !== undefined && hasSameEnds(old.link, link) && isStill(old)
    const next = stays ? { link, course: old.course } : drawnLink(link, surroundings, old)
    if (next !== undefined) drawn.push(stays && old.link === link ? old : next)
  }
  return drawn
}

const reachOf = remembered(({ points, label, labelAt }: Line): Rectangle | undefined => {
  const ends = points.map((point) => ({ ...point, width: 0, height: 0 }))
  return around(labelAt === undefined ? ends : [...ends, labelRectangle(label, labelAt)])
})

const isInside = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.x > outer.x && inner.y > outer.y && right(inner) < right(outer) && bottom(inner) < bottom(outer)

/** The same as before when all that came or went lies inside of that. */
function boundsOf({ boxes, lines }: Omit<Scene, 'bounds'>, before: Scene | undefined): Rectangle {
  const [ofBoxes, ofLines] = [differences(boxes, before?.boxes ?? []), differences(lines, before?.lines ?? [])]
  const changed = [...ofBoxes.added, ...ofBoxes.removed, ...[...ofLines.added, ...ofLines.removed].map(reachOf)]
  if (before && changed.every((each) => each !== undefined && isInside(each, before.bounds))) return before.bounds
  return around([...boxes, ...lines.flatMap((line) => reachOf(line) ?? [])]) ?? { x: 0, y: 0, width: 0, height: 0 }
}

/** As `sceneOf`. */
export function* sceneInSteps(plan: Plan, estate: Estate, before?: Scene): Steps<Scene> {
  const making = before && makings.get(before)
  const boxes = yield* portion(boxesInSteps(plan, estate, making?.boxes), 0, 0.05)
  const surroundings = surroundingsOf(boxes, making?.surroundings)
  yield 0.08
  const asked = linksOf(estate)
  const links = making !== undefined && isSame(asked, making.asked) ? making.links : inTrunks(asked)
  const drawn = yield* portion(drawnOf(links, surroundings, making), 0.1, 0.6)
  const courses = drawn === making?.drawn ? making.lanes.courses : drawn.map(({ course }) => course)
  const lanes = yield* portion(inLanesInSteps(courses, making?.lanes), 0.6, 0.8)
  const stays = (i: number): boolean => drawn[i] === making?.drawn[i] && lanes.ways[i] === making?.lanes.ways[i]
  const labelled = drawn.map((each, i): Labelled => {
    const old = stays(i) ? making?.labels.lines[i] : undefined
    return old ?? { id: each.link.id, label: each.link.label, points: lanes.ways[i] ?? [] }
  })
  const labels = yield* portion(labelSpotsInSteps(labelled, boxes.all, making?.labels), 0.8, 1)
  const findLine = finder(before?.lines ?? [], ({ id }) => id)
  const lines = drawn.map((each, i) => {
    const old = stays(i) ? before?.lines[i] : undefined
    if (old !== undefined && (old.label === '' || old.labelAt === labels.spots.get(old.id))) return old
    const { link } = each
    return lineOf(link, lanes.ways[i] ?? [], labels.spots.get(link.id), findLine(link.id, i))
  })
  const scene = { boxes: boxes.all, lines, bounds: boundsOf({ boxes: boxes.all, lines }, before) }
  makings.set(scene, { boxes, surroundings, asked, links, drawn, lanes, labels })
  return scene
}

/** The drawing of a plan. With the scene before, what did not change stays the same object and is not asked again. */
export const sceneOf = (plan: Plan, estate: Estate, before?: Scene): Scene =>
  finished(sceneInSteps(plan, estate, before))
