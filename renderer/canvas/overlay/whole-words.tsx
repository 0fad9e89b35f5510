import type { CSSProperties } from 'react'
import type { Id } from '../../../shared/plan/plan.ts'
import { labelRectangle, titleHeight } from '../../../shared/scene/label.ts'
import { around, bottom } from '../../../shared/scene/rectangle.ts'
import type { Box, Line, Rectangle, Size } from '../../../shared/scene/scene.ts'
import { cutLabelOf, cutWordsOf } from '../../../shared/scene/whole-words.ts'
import { indexOf } from '../hit.ts'
import type { Still } from '../stage.ts'
import { rectangleOnScreen } from '../viewport.ts'
import { linesOfHover } from './spotlight.tsx'
import './whole-words.css'

/** Words that the drawing has no room for, and what they are shown beside. */
interface Card {
  readonly words: readonly string[]
  readonly beside: Rectangle
}

function boxCard(box: Box): Card | undefined {
  const words = cutWordsOf(box)
  const { x, y, width, height, shape } = box
  const isHeaded = shape === 'container' || shape === 'frame'
  return words && { words, beside: { x, y, width, height: isHeaded ? titleHeight(box) : height } }
}

/** The label's place, or the middle of the line where it has none. */
function labelPlace({ label, labelAt, points }: Line): Rectangle {
  if (labelAt !== undefined) return labelRectangle(label, labelAt)
  const half = points.length >> 1
  const middle = [points[half - 1], points[half]].flatMap((point) => (point ? { ...point, width: 0, height: 0 } : []))
  return around(middle) ?? { x: 0, y: 0, width: 0, height: 0 }
}

function lineCard(lines: readonly Line[]): Card | undefined {
  const cut = lines.filter((line) => cutLabelOf(line) !== undefined)
  const [first] = cut
  return first && { words: cut.flatMap((line) => cutLabelOf(line) ?? []), beside: labelPlace(first) }
}

/**
 * What the pointer is on, else what the keyboard is on.
 * @param focused  the resource that the keyboard is on
 */
export function cardOf({ scene, hover, isDragging }: Still, focused: Id | undefined): Card | undefined {
  if (isDragging) return undefined
  const index = indexOf(scene)
  const pointed = hover.words === undefined ? undefined : index.box(hover.words)
  if (pointed !== undefined) return boxCard(pointed)
  if (hover.lines !== undefined) return lineCard(linesOfHover(scene, hover))
  if (focused === undefined) return undefined
  const box = index.box(focused)
  return box === undefined ? lineCard(index.linesOf(focused)) : boxCard(box)
}

/** Pixels between a card and what it belongs to, and to the window's edge. */
const AIR = 6
/** What a card may take. */
const WIDTH = 320
const HEIGHT = 96

/** Under what it belongs to, or above where there is no room. */
function placeOf(beside: Rectangle, { width, height }: Size): CSSProperties {
  const left = beside.x + WIDTH + AIR > width ? { right: AIR } : { left: Math.max(AIR, beside.x) }
  const top = bottom(beside) + AIR
  return {
    ...left,
    ...(top + HEIGHT > height ? { bottom: Math.min(height - beside.y, height - HEIGHT) + AIR } : { top }),
  }
}

interface Props {
  readonly id: string
  readonly frame: Still
  readonly card: Card
}

/** All that a shortened name or label says, beside it. */
export function WholeWords({ id, frame, card: { words, beside } }: Props) {
  return (
    <div
      key={words.join('\n')}
      id={id}
      role="tooltip"
      className="tooltip whole-words"
      style={placeOf(rectangleOnScreen(frame.viewport, beside), frame.size)}
    >
      {words.map((text, i) => (
        <div key={i} dir="auto">
          {text}
        </div>
      ))}
    </div>
  )
}
