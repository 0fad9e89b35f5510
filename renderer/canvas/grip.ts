import { grown } from '../../shared/scene/rectangle.ts'
import type { Box, Line, Point } from '../../shared/scene/scene.ts'
import { cutWordsOf } from '../../shared/scene/whole-words.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { portsOf } from './gestures/connect.ts'
import type { Ground } from './gestures/gesture.ts'
import type { Grip } from './gestures/press.ts'
import { cursorOf, handlePoint, HANDLES } from './gestures/resize.ts'
import { hitAt, trunkAt, type Hit, type SceneIndex } from './hit.ts'
import type { Hover } from './stage.ts'

/** Pixels around a line, border, handle or port that count as on it. */
const REACH = 6
/** How much larger a port's reach is. */
const PORT = 1.4
/** In the scene's units. */
const FARTHEST = 12

/** From far away lines must not take what is between them. */
const lineReach = (zoom: number): number => Math.min(REACH / zoom, FARTHEST)

const isNear = (a: Point, b: Point, reach: number): boolean => Math.hypot(a.x - b.x, a.y - b.y) <= reach

/** The one selected box, if it can be resized. */
function resizable({ index, selection: [id, ...others] }: Ground): Box | undefined {
  const box = id === undefined || others.length > 0 ? undefined : index.box(id)
  return box?.shape === 'node' ? undefined : box
}

function handleGrip(box: Box | undefined, at: Point, zoom: number): Grip | undefined {
  const handle = box && HANDLES.find((each) => isNear(handlePoint(box, each), at, REACH / zoom))
  return box && handle && { on: 'handle', box, handle }
}

function portGrip(box: Box | undefined, at: Point, zoom: number): Grip | undefined {
  const port = box && portsOf(box, zoom).find((each) => isNear(each, at, (REACH * PORT) / zoom))
  return box && port && { on: 'port', box, port }
}

/** The half of a port that sticks out of its node, over free ground: nobody has to cross the node to reach it. */
function outerPort(index: SceneIndex, hit: Hit, at: Point, zoom: number): Grip | undefined {
  const isFree = hit.on === 'background' || (hit.on === 'box' && hit.part === 'inside')
  const near = isFree ? index.boxesIn(grown({ ...at, width: 0, height: 0 }, (REACH * PORT) / zoom)) : []
  return near
    .filter((box) => box.shape === 'node')
    .map((box) => portGrip(box, at, zoom))
    .find((grip) => grip !== undefined)
}

/**
 * What can be taken hold of at a point of the scene.
 * @param ported  the node that shows its ports
 */
export function gripAt(ground: Ground, ported: Id | null, at: Point, zoom: number): Grip {
  const { index } = ground
  const selected = resizable(ground)
  const held = portGrip(ported === null ? selected : index.box(ported), at, zoom) ?? handleGrip(selected, at, zoom)
  if (held !== undefined) return held
  const hit = hitAt(index, at, lineReach(zoom))
  return outerPort(index, hit, at, zoom) ?? hit
}

/** The line, and those of its trunk that run there too. */
const linesWith = (line: Line, index: SceneIndex, at: Point, zoom: number): readonly Line[] =>
  line.trunk === undefined ? [line] : trunkAt(index, line.trunk, at, lineReach(zoom))

/** What a press takes hold of: selected at once, so that it is seen before it moves. */
export const movesAtOnce = (grip: Grip): boolean => grip.on === 'box' && grip.part !== 'inside'

function cursorOver(grip: Grip): string | undefined {
  if (grip.on === 'handle') return cursorOf(grip.handle)
  if (grip.on === 'port') return 'crosshair'
  if (grip.on === 'line') return 'pointer'
  return movesAtOnce(grip) ? 'move' : undefined
}

/** What the pointer shows that rests there. */
export function hoverOver(grip: Grip, index: SceneIndex, at: Point, zoom: number): Hover {
  const cursor = cursorOver(grip)
  if (grip.on === 'line')
    return { node: null, lines: linesWith(grip.line, index, at, zoom).map(({ id }) => id), cursor }
  if (grip.on === 'port') return { node: grip.box.id, cursor }
  if (grip.on !== 'box') return { node: null, cursor }
  const { id, shape } = grip.box
  const isOnWords = grip.part === 'title' || grip.part === 'body'
  return {
    node: portsOf(grip.box, zoom).length > 0 ? id : null,
    container: shape === 'container' ? id : undefined,
    words: isOnWords && cutWordsOf(grip.box) !== undefined ? id : undefined,
    cursor,
  }
}
