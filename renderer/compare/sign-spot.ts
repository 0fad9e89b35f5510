import { bottom, grown, overlap, right } from '../../shared/scene/rectangle.ts'
import { labelRectangle, textRectangle } from '../../shared/scene/label.ts'
import type { Point, Rectangle, Scene } from '../../shared/scene/scene.ts'

/** Where on a leg a sign may stand, nearest to its middle first. */
const PARTS = [0.5, 0.35, 0.65, 0.2, 0.8]

function hasWords({ boxes, lines }: Scene, at: Rectangle): boolean {
  const isCovered = (each: Rectangle): boolean => overlap(each, at)
  return (
    boxes.some((box) => isCovered(box) && (isCovered(box.iconAt) || box.texts.map(textRectangle).some(isCovered))) ||
    lines.some(({ label, labelAt }) => labelAt !== undefined && isCovered(labelRectangle(label, labelAt)))
  )
}

/** The first of the spots where a sign covers no words; else the first. */
function clearSpot(scene: Scene, spots: readonly Point[], half: number): Point | undefined {
  const isClear = (spot: Point): boolean => !hasWords(scene, grown({ ...spot, width: 0, height: 0 }, half))
  return spots.find(isClear) ?? spots[0]
}

/**
 * Where a sign stands on a way through a drawing: as near to the middle of its longest leg as it covers no words.
 * @param half  of the sign’s side
 */
export function spotOnWay(scene: Scene, points: readonly Point[], half: number): Point {
  const legs = points
    .slice(1)
    .map((to, i) => ({ from: points[i] ?? to, to }))
    .toSorted((a, b) => length(b) - length(a))
  const spots = legs.flatMap((leg) => PARTS.map((part) => spotOn(leg, part)))
  return clearSpot(scene, spots, half) ?? points[0] ?? { x: 0, y: 0 }
}

/** The corner where a sign covers no words of the drawing, the upper left one first. */
export function spotAtCorner(scene: Scene, box: Rectangle, half: number): Point {
  const { x, y } = box
  const corners = [
    { x, y },
    { x: right(box), y },
    { x, y: bottom(box) },
    { x: right(box), y: bottom(box) },
  ]
  return clearSpot(scene, corners, half) ?? box
}

interface Leg {
  readonly from: Point
  readonly to: Point
}

const length = ({ from, to }: Leg): number => Math.hypot(to.x - from.x, to.y - from.y)

const spotOn = ({ from, to }: Leg, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
})
