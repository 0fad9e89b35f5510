import { connectable, connection } from '../../../shared/workspace/commands/connect.ts'
import { REGION_ID, type Id } from '../../../shared/plan/plan.ts'
import { bottom, right } from '../../../shared/scene/rectangle.ts'
import { isAnnotation, type Box, type Point } from '../../../shared/scene/scene.ts'
import { boxesAt } from '../hit.ts'
import type { Gesture, Ground, Pointer, Target } from './gesture.ts'

/** Pixels. */
const LEAST_ON_SCREEN = 36

/**
 * Where lines are drawn from: the middles of a node's sides; beside those of a container, where its handles are. What
 * can't be joined to anything has none, nor a container so small on the screen that nothing else could be taken hold of.
 */
export function portsOf(box: Box, zoom: number): readonly Point[] {
  if (isAnnotation(box) || box.id === REGION_ID) return []
  if (box.shape === 'container' && Math.min(box.width, box.height) * zoom < LEAST_ON_SCREEN) return []
  const along = box.shape === 'container' ? 3 / 4 : 1 / 2
  const [x, y] = [box.x + box.width * along, box.y + box.height * along]
  return [
    { x, y: box.y },
    { x: right(box), y },
    { x, y: bottom(box) },
    { x: box.x, y },
  ]
}

function targetAt(ground: Ground, from: Box, ends: ReadonlySet<Id>, point: Point): Target | undefined {
  const boxes = boxesAt(ground.index, point).filter((box) => box.id !== from.id && !isAnnotation(box))
  const end = boxes.find((box) => ends.has(box.id))
  if (end !== undefined)
    return { id: end.id, allowed: true, words: connection(ground.estate, from.id, end.id)?.label ?? '' }
  const [box] = boxes
  if (box === undefined || box.id === from.parent) return undefined
  return { id: box.id, allowed: false, words: `${from.title} and ${box.title} have no link to each other.` }
}

function step(ground: Ground, from: Box, start: Point, ends: ReadonlySet<Id>, pointer: Pointer): Gesture {
  const target = targetAt(ground, from, ends, pointer.at)
  return {
    preview: {
      cursor: target?.allowed === false ? 'not-allowed' : 'crosshair',
      wire: { from: start, to: pointer.at },
      marked: [...ends],
      ...(target ? { target } : {}),
    },
    move: (next) => step(ground, from, start, ends, next),
    end: () => {
      if (target?.id === null || target === undefined) return undefined
      return target.allowed ? { type: 'connect', from: from.id, to: target.id } : { type: 'refuse', why: target.words }
    },
  }
}

/** A wire from a box to the pointer; let go on a box that it may end at, it becomes a link. */
export function connect(ground: Ground, from: Box, start: Point, pointer: Pointer): Gesture {
  const ends = new Set(connectable(ground.estate, from.id).map((resource) => resource.id))
  return step(ground, from, start, ends, pointer)
}
