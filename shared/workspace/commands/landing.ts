import { enclosing } from '../../draw/frame.ts'
import { insideOf, nearestFree } from '../../draw/near.ts'
import { kindNamed } from '../../kinds/by-name.ts'
import { REGION_ID, type Id } from '../../plan/plan.ts'
import { around, overlap, right, bottom } from '../../scene/rectangle.ts'
import { isAnnotation, type Box, type Point, type Rectangle, type Scene } from '../../scene/scene.ts'
import { withContents } from './move.ts'

const moved = (box: Rectangle, by: Point): Rectangle => ({ ...box, x: box.x + by.x, y: box.y + by.y })

/** What a box will be drawn inside when it belongs to this home. */
const parentIn = (box: Box, home: Id | null): Id | null =>
  home ?? (kindNamed(box.kind)?.drawing.zone === 'region' ? REGION_ID : null)

/** Where the anchor must not stand for the box, which keeps its distance to it, not to touch the other. */
function forbidden(anchor: Box, box: Box, other: Rectangle): Rectangle {
  const [dx, dy] = [box.x - anchor.x, box.y - anchor.y]
  const x = other.x - dx - box.width + anchor.width
  const y = other.y - dy - box.height + anchor.height
  return { x, y, width: right(other) - dx - x, height: bottom(other) - dy - y }
}

/**
 * How far boxes go that are let go after this way: just as far where they cover nothing, else to the nearest spot where
 * they stand clear.
 * @param homes  what each belongs to there
 * @param leaving  of copies nobody: the originals stay where they are
 */
export function landing(
  scene: Scene,
  roots: readonly Box[],
  by: Point,
  homes: ReadonlyMap<Id, Id | null>,
  leaving = roots,
): Point {
  const moving = withContents(
    scene,
    leaving.map(({ id }) => id),
  )
  const standing = scene.boxes.filter((box) => !moving.has(box.id) && !isAnnotation(box))
  const solid = roots.filter((box) => !isAnnotation(box) && box.id !== REGION_ID)
  const besides = solid.map((box) => {
    const parent = parentIn(box, homes.get(box.id) ?? null)
    return { box, parent, others: standing.filter((each) => each.parent === parent) }
  })
  const covers = besides.some(({ box, others }) => others.some((other) => overlap(moved(box, by), other)))
  const [first] = besides
  if (first === undefined || !covers) return by
  const anchor = first.box
  const taken = besides.flatMap(({ box, others }) => others.map((other) => forbidden(anchor, box, other)))
  const container = scene.boxes.find(({ id }) => id === first.parent && id !== REGION_ID)
  const isAlone = besides.length === 1
  const at = nearestFree(moved(anchor, by), taken, isAlone && container ? insideOf(container) : undefined)
  return { x: at.x - anchor.x, y: at.y - anchor.y }
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
