import { enclosing } from '../../../shared/draw/frame.ts'
import { PADDING, TITLE_BAR } from '../../../shared/scene/label.ts'
import { bottom, right, sameRectangle } from '../../../shared/scene/rectangle.ts'
import type { Box, Point, Rectangle } from '../../../shared/scene/scene.ts'
import { onGrid, type Gesture, type Ground, type Pointer, type ResizeCursor } from './gesture.ts'

/** Which sides of the box follow the pointer: -1 the left or upper, 1 the right or lower, 0 neither. */
export interface Handle {
  readonly across: -1 | 0 | 1
  readonly down: -1 | 0 | 1
}

const SIDES = [-1, 0, 1] as const

export const HANDLES: readonly Handle[] = SIDES.flatMap((down) =>
  SIDES.filter((across) => across !== 0 || down !== 0).map((across) => ({ across, down })),
)

export const handlePoint = (box: Rectangle, { across, down }: Handle): Point => ({
  x: box.x + (box.width * (across + 1)) / 2,
  y: box.y + (box.height * (down + 1)) / 2,
})

export function cursorOf({ across, down }: Handle): ResizeCursor {
  if (across === 0) return 'ns-resize'
  if (down === 0) return 'ew-resize'
  return across === down ? 'nwse-resize' : 'nesw-resize'
}

/** An empty container still shows its title, a note a line. */
const LEAST = { width: 4 * PADDING, height: TITLE_BAR + PADDING }
const LEAST_NOTE = { width: 2 * PADDING, height: PADDING }

/** What the container must enclose; undefined when it is empty. */
const contentsOf = ({ index }: Ground, box: Box): Rectangle | undefined =>
  enclosing(index.boxesIn(box).filter((each) => each.parent === box.id))

interface Span {
  readonly start: number
  readonly end: number
}

/** One side of a span at `to`, but never inside what must fit nor too near the other side. */
function stretched(span: Span, side: -1 | 0 | 1, to: number, held: Span | undefined, least: number): Span {
  if (side === -1) return { ...span, start: Math.min(to, held?.start ?? Infinity, span.end - least) }
  if (side === 1) return { ...span, end: Math.max(to, held?.end ?? -Infinity, span.start + least) }
  return span
}

/** The box with the handle at the point. */
export function stretchedTo(ground: Ground, box: Box, handle: Handle, to: Point): Rectangle {
  const held = contentsOf(ground, box)
  const least = box.shape === 'note' ? LEAST_NOTE : LEAST
  const across = stretched(
    { start: box.x, end: right(box) },
    handle.across,
    to.x,
    held && { start: held.x, end: right(held) },
    least.width,
  )
  const down = stretched(
    { start: box.y, end: bottom(box) },
    handle.down,
    to.y,
    held && { start: held.y, end: bottom(held) },
    least.height,
  )
  return { x: across.start, y: down.start, width: across.end - across.start, height: down.end - down.start }
}

/** A container's side or corner follows the pointer; it never gets smaller than what it holds. */
export function resize(ground: Ground, box: Box, handle: Handle, from: Point, pointer: Pointer): Gesture {
  const snap = pointer.control ? Math.round : onGrid
  const corner = handlePoint(box, handle)
  const to = stretchedTo(ground, box, handle, {
    x: snap(corner.x + pointer.at.x - from.x),
    y: snap(corner.y + pointer.at.y - from.y),
  })
  return {
    preview: { cursor: cursorOf(handle), resize: { id: box.id, to } },
    move: (next) => resize(ground, box, handle, from, next),
    end: () => (sameRectangle(box, to) ? undefined : { type: 'resize', id: box.id, to }),
  }
}
