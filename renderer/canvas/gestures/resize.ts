import { enclosing } from '../../../shared/draw/frame.ts'
import { REGION_ID } from '../../../shared/plan/plan.ts'
import { PADDING, TITLE_BAR } from '../../../shared/scene/label.ts'
import { bottom, right, sameRectangle } from '../../../shared/scene/rectangle.ts'
import type { Box, Point, Rectangle } from '../../../shared/scene/scene.ts'
import { coveredByRegion } from '../../../shared/workspace/commands/landing.ts'
import { minus, onGrid, type Gesture, type Ground, type Pointer, type ResizeCursor } from './gesture.ts'
import type { Handle, Side } from './handle.ts'
import { guidesOfSides, snappedCorner, type Neighbours } from './snap.ts'

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
function stretched(span: Span, side: Side, to: number, held: Span | undefined, least: number): Span {
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

const neighboursOf = ({ index }: Ground, box: Box): Neighbours => ({
  index,
  counts: (other) => other.id !== box.id && (other.parent === box.parent || other.kind === box.kind),
})

const opposite = ({ across, down }: Handle): Handle => ({ across: -across as Side, down: -down as Side })

/** Also the sides across from the handle move, as far the other way: the middle stays. */
function aroundMiddle(ground: Ground, box: Box, handle: Handle, to: Rectangle): Rectangle {
  const { x, y } = handlePoint(box, opposite(handle))
  const moved = minus(handlePoint(to, handle), handlePoint(box, handle))
  return stretchedTo(ground, { ...box, ...to }, opposite(handle), { x: x - moved.x, y: y - moved.y })
}

/** As wide for its height as before: the side that grew less follows the other. */
function inProportion(box: Rectangle, { across, down }: Handle, to: Rectangle): Rectangle {
  if (across === 0 || down === 0) return to
  const scale = Math.max(to.width / box.width, to.height / box.height)
  const [width, height] = [Math.round(box.width * scale), Math.round(box.height * scale)]
  const x = across === -1 ? right(to) - width : to.x
  const y = down === -1 ? bottom(to) - height : to.y
  return { x, y, width, height }
}

/** With Shift a corner keeps the proportions, with Alt the middle stays, with Ctrl nothing snaps. */
function draggedTo(ground: Ground, box: Box, handle: Handle, from: Point, pointer: Pointer): Rectangle {
  const { x, y } = handlePoint(box, handle)
  const by = minus(pointer.at, from)
  const corner = { x: x + by.x, y: y + by.y }
  const rounded = pointer.control ? Math.round : onGrid
  const grid = { x: rounded(corner.x), y: rounded(corner.y) }
  const spot = pointer.control ? grid : snappedCorner(neighboursOf(ground, box), box, handle, corner, grid)
  const dragged = stretchedTo(ground, box, handle, spot)
  const shaped = pointer.shift ? inProportion(box, handle, dragged) : dragged
  return pointer.alt ? aroundMiddle(ground, box, handle, shaped) : shaped
}

/** A container's side or corner follows the pointer; it never gets smaller than what it holds. */
export function resize(ground: Ground, box: Box, handle: Handle, from: Point, pointer: Pointer): Gesture {
  const to = draggedTo(ground, box, handle, from, pointer)
  const guides = pointer.control ? [] : guidesOfSides(neighboursOf(ground, box), to, handle)
  const covered = box.parent === REGION_ID ? coveredByRegion(ground.index.scene, [to], new Set()) : undefined
  const why = covered && `The Region would cover ${covered.title}.`
  return {
    preview: {
      cursor: why === undefined ? cursorOf(handle) : 'not-allowed',
      resize: { id: box.id, to },
      guides,
      ...(why === undefined ? {} : { target: { id: null, allowed: false, words: why } }),
    },
    move: (next) => resize(ground, box, handle, from, next),
    end: () => {
      if (why !== undefined) return { type: 'refuse', why }
      return sameRectangle(box, to) ? undefined : { type: 'resize', id: box.id, to }
    },
  }
}
