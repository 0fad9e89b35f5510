import { enclosing } from '../../draw/frame.ts'
import { insideOf } from '../../draw/near.ts'
import { grouped } from '../../estate/grouped.ts'
import { kindNamed } from '../../kinds/by-name.ts'
import { REGION_ID, type Id } from '../../plan/plan.ts'
import { GRID } from '../../scene/label.ts'
import { around, bottom, grown, middle, overlap, right } from '../../scene/rectangle.ts'
import { isAnnotation, type Box, type Point, type Rectangle, type Scene } from '../../scene/scene.ts'

/** What a box will be drawn inside when it belongs to this home. */
const parentIn = (box: Box, home: Id | null): Id | null =>
  home ?? (kindNamed(box.kind)?.drawing.zone === 'region' ? REGION_ID : null)

/** Stands for no container. */
const FREE = ''
/** Between boxes that had to make way. */
const CLEARANCE = 2 * GRID
/** Of a crowd only so many of the nearest are gone between; else one goes past all of it. */
const MOST = 24

/** The ways by which a box would come to touch another. */
const blocked = (box: Rectangle, other: Rectangle): Rectangle => ({
  x: other.x - box.x - box.width,
  y: other.y - box.y - box.height,
  width: other.width + box.width,
  height: other.height + box.height,
})

const isInside = ({ x, y }: Point, zone: Rectangle): boolean =>
  x > zone.x && x < right(zone) && y > zone.y && y < bottom(zone)

const distance = (by: Point, to: Point): number => Math.hypot(to.x - by.x, to.y - by.y)

/** The nearest point to `by` outside of all zones: on their edges or where two of these cross. */
function nearestOutside(by: Point, zones: readonly Rectangle[], least: Point): Point {
  const from = { x: Math.max(by.x, least.x), y: Math.max(by.y, least.y) }
  const near = zones.toSorted((a, b) => distance(from, middle(a)) - distance(from, middle(b))).slice(0, MOST)
  const past = { x: Math.max(...zones.map(right)), y: Math.max(...zones.map(bottom)) }
  const values = (at: 'x' | 'y', edges: (zone: Rectangle) => readonly number[]): readonly number[] =>
    [from[at], past[at], ...near.flatMap(edges)]
      .filter((value) => value >= least[at])
      .sort((a, b) => Math.abs(a - from[at]) - Math.abs(b - from[at]))
  const ys = values('y', (zone) => [zone.y, bottom(zone)])
  let best = by
  let shortest = Infinity
  for (const x of values('x', (zone) => [zone.x, right(zone)]))
    for (const y of ys) {
      const way = distance(from, { x, y })
      if (way >= shortest) break
      if (zones.some((zone) => isInside({ x, y }, zone))) continue
      best = { x, y }
      shortest = way
    }
  return best
}

/** The least way by which the box stays right of its container's border and under its title bar. */
function leastWay(scene: Scene, box: Box, parent: Id | null): Point {
  const container = scene.boxes.find(({ id }) => id === parent && id !== REGION_ID)
  if (container === undefined) return { x: -Infinity, y: -Infinity }
  const { x, y } = insideOf(container)
  return { x: x - box.x, y: y - box.y }
}

/**
 * How far boxes go that are let go after this way: just as far where they cover nothing, else to the nearest spot where
 * they stand clear.
 * @param homes  what each belongs to there
 * @param moving  what does not stay: nothing, when copies are let go
 */
export function landing(
  scene: Scene,
  roots: readonly Box[],
  by: Point,
  homes: ReadonlyMap<Id, Id | null>,
  moving: ReadonlySet<Id>,
): Point {
  const solid = roots.filter((box) => !isAnnotation(box))
  const parents = new Map(solid.map((box) => [box, parentIn(box, homes.get(box.id) ?? null)]))
  const wanted = new Set(parents.values())
  const standing = scene.boxes.filter(({ id, parent }) => wanted.has(parent) && !moving.has(id))
  const beside = grouped(
    standing.filter((box) => !isAnnotation(box)),
    ({ parent }) => parent ?? FREE,
  )
  const zones = solid.flatMap((box) => (beside.get(parents.get(box) ?? FREE) ?? []).map((other) => blocked(box, other)))
  if (!zones.some((zone) => isInside(by, zone))) return by
  const ways = solid.map((box) => leastWay(scene, box, parents.get(box) ?? null))
  const least = { x: Math.max(...ways.map(({ x }) => x)), y: Math.max(...ways.map(({ y }) => y)) }
  return nearestOutside(
    by,
    zones.map((zone) => grown(zone, CLEARANCE)),
    least,
  )
}

/** The office that the Region’s frame would cover if boxes in it stood there; undefined when it covers none, or does so already. */
export function coveredByRegion(scene: Scene, spots: readonly Rectangle[], moving: ReadonlySet<Id>): Box | undefined {
  const region = scene.boxes.find(({ id }) => id === REGION_ID)
  const frame = enclosing(spots)
  if (region === undefined || frame === undefined) return undefined
  const grown = around([region, frame]) ?? frame
  return scene.boxes.find(
    (box) =>
      box.parent === null &&
      box.id !== REGION_ID &&
      !isAnnotation(box) &&
      !moving.has(box.id) &&
      overlap(grown, box) &&
      !overlap(region, box),
  )
}
