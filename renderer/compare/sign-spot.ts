import { grown, overlap } from '../../shared/scene/rectangle.ts'
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

/**
 * Where a sign stands on a way through a drawing: as near to the middle of its longest leg as it covers no words.
 * @param half  of the sign’s side
 */
export function signSpot(scene: Scene, points: readonly Point[], half: number): Point {
  const legs = points
    .slice(1)
    .map((to, i) => ({ from: points[i] ?? to, to }))
    .toSorted((a, b) => length(b) - length(a))
  const spots = legs.flatMap((leg) => PARTS.map((part) => spotOn(leg, part)))
  const isClear = (spot: Point): boolean => !hasWords(scene, grown({ ...spot, width: 0, height: 0 }, half))
  return spots.find(isClear) ?? spots[0] ?? points[0] ?? { x: 0, y: 0 }
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
