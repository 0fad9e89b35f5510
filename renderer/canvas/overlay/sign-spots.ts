import { bottom, grown, overlap, right } from '../../../shared/scene/rectangle.ts'
import { labelRectangle, textRectangle } from '../../../shared/scene/label.ts'
import type { Box, Point, Rectangle, Scene } from '../../../shared/scene/scene.ts'
import { Cells } from '../hit.ts'
import { fromAfar } from '../view/afar.ts'
import { readable, type Cut } from '../view/cull.ts'

/** Of the side of a sign at 100 %. */
export const HALF = 9
/** How much larger signs get where everything is written. */
const MOST = 1.6
/** Of the size wanted, below which a sign could not be read. */
const LEAST = 0.6

/** Something that wears a sign, and where that may stand, the best spot first. */
export interface Bearer {
  readonly id: string
  readonly spots: readonly Point[]
}

export interface Placed {
  readonly id: string
  readonly at: Point
  /** How large it may get before it touches words or another sign. */
  readonly scale: number
}

function* wordsOf(box: Box, { detail, nameScale }: Cut): Generator<Rectangle> {
  yield box.iconAt
  if (!readable(detail, true, box)) return
  for (const text of fromAfar(box, nameScale).texts)
    if (readable(detail, text.part === 'title', box)) yield textRectangle(text)
}

/** All that is to be read in the cut. */
function wordsIn({ boxes, lines }: Scene, cut: Cut): Cells<Rectangle> {
  const words = new Cells<Rectangle>()
  for (const box of boxes)
    if (overlap(box, cut.window)) for (const rectangle of wordsOf(box, cut)) words.add(rectangle, rectangle)
  if (cut.detail !== 'full') return words
  for (const { label, labelAt } of lines) {
    const rectangle = labelAt && labelRectangle(label, labelAt)
    if (rectangle && overlap(rectangle, cut.window)) words.add(rectangle, rectangle)
  }
  return words
}

const square = (at: Point, half: number): Rectangle => grown({ ...at, width: 0, height: 0 }, half)

/** How large a sign may get at a spot. */
function roomAt(at: Point, taken: Cells<Rectangle>, wanted: number): number {
  const distances = Array.from(taken.in(square(at, HALF * wanted)), (each) =>
    Math.max(each.x - at.x, at.x - right(each), each.y - at.y, at.y - bottom(each), 0),
  )
  return Math.min(wanted, ...distances.map((distance) => distance / HALF))
}

/** Each at its first spot where it can be read and covers nothing to be read; none where there is no such spot. */
export function placed(scene: Scene, cut: Cut, bearers: readonly Bearer[]): readonly Placed[] {
  const taken = wordsIn(scene, cut)
  const wanted = cut.detail === 'full' ? MOST : cut.nameScale
  return bearers.flatMap(({ id, spots }) => {
    for (const at of spots) {
      const scale = roomAt(at, taken, wanted)
      if (scale < wanted * LEAST) continue
      const sign = square(at, HALF * scale)
      taken.add(sign, sign)
      return { id, at, scale }
    }
    return []
  })
}

/** Clear of the button that collapses, which is under the icon. */
const UNDER_ICON = 34

/** At the corners, the upper left one first; where an icon is in that, under the icon on the border. */
export const spotsAround = (box: Box): readonly Point[] =>
  box.iconAt.x === box.x ? [{ x: box.x, y: bottom(box.iconAt) + UNDER_ICON }, ...cornersOf(box)] : cornersOf(box)

/** Without the lower right one: there is the name of what is gone. */
export const cornersOf = (box: Rectangle): readonly Point[] => [
  { x: box.x, y: box.y },
  { x: box.x, y: bottom(box) },
  { x: right(box), y: box.y },
]

/** Where on a leg a sign may stand, nearest to its middle first. */
const PARTS = [0.5, 0.35, 0.65, 0.2, 0.8]

interface Leg {
  readonly from: Point
  readonly to: Point
}

/** On a way through the drawing, the middle of its longest leg first. */
export function spotsOnWay(points: readonly Point[]): readonly Point[] {
  const legs = points
    .slice(1)
    .map((to, i) => ({ from: points[i] ?? to, to }))
    .toSorted((a, b) => length(b) - length(a))
  return legs.flatMap((leg) => PARTS.map((part) => spotOn(leg, part)))
}

const length = ({ from, to }: Leg): number => Math.hypot(to.x - from.x, to.y - from.y)

const spotOn = ({ from, to }: Leg, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
})
