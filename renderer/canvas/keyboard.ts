import { GRID } from '../../shared/scene/label.ts'
import { bottom, right } from '../../shared/scene/rectangle.ts'
import type { Point, Scene } from '../../shared/scene/scene.ts'
import { moveLabel } from '../../shared/workspace/commands/move.ts'
import { besideOffices, nudged, type Nudge } from '../../shared/workspace/commands/nudge.ts'
import { stretched } from '../../shared/workspace/commands/resize.ts'
import { wordsInside } from '../compare/inside.ts'
import { select, type Session } from '../session/session.ts'
import { stretchedTo } from './gestures/resize.ts'
import type { Stage } from './stage.ts'
import { containerOf, firstInside, nearestIn, neighbour, type Direction } from './walk.ts'

/** Pixels the drawing moves at an arrow key when nothing is selected. */
const SCROLL = 64

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

const vectors: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** One run of key presses is one undo step. */
function nudge(session: Session, by: Point): void {
  const { plan, scene } = session.workspace.now()
  const { selection } = session.view()
  const boxes = new Set(scene.boxes.map((box) => box.id))
  const ids = selection.filter((id) => boxes.has(id))
  if (ids.length === 0) return
  step(session, nudged(plan, scene, ids, by), moveLabel(plan, ids, new Map()), `nudge ${ids.join(' ')}`)
}

function step({ workspace, show }: Session, { patch, why }: Nudge, label: string, joins: string): void {
  workspace.apply(patch, label, joins)
  show({ announcement: why ?? '' })
}

/** Moves the selected box's right and lower side. */
function stretch(session: Session, stage: Stage, by: Point): void {
  const [id] = session.view().selection
  const ground = stage.ground()
  const box = id === undefined ? undefined : ground.index.box(id)
  if (box === undefined || box.shape === 'node') return
  const corner = { x: right(box) + by.x * GRID, y: bottom(box) + by.y * GRID }
  const to = stretchedTo(ground, box, { across: 1, down: 1 }, corner)
  const { plan, scene } = session.workspace.now()
  const made = besideOffices(plan, scene, stretched(plan, box.id, to))
  step(session, made, `Resize ${box.title}`, `resize ${box.id}`)
}

function arrow(session: Session, stage: Stage, direction: Direction, keys: Keys): void {
  const { x, y } = vectors[direction]
  const [id] = session.view().selection
  if (id === undefined) stage.camera.pan({ x: -x * SCROLL, y: -y * SCROLL })
  else if (keys.ctrlKey || keys.metaKey) go(session, stage, nearestIn(shown(stage), id, direction))
  else if (keys.altKey && keys.shiftKey) stretch(session, stage, { x, y })
  else if (!keys.altKey) nudge(session, keys.shiftKey ? { x: x * GRID, y: y * GRID } : { x, y })
}

/** Going into a collapsed container expands it. */
const whole = (session: Session): Scene => session.workspace.now().scene
const shown = (stage: Stage): Scene => stage.ground().index.scene

/** Selects it and brings it into view; says what it is. */
function go(session: Session, stage: Stage, id: string | undefined): boolean {
  if (id === undefined) return false
  select(session, [id])
  stage.camera.reveal([id])
  session.show({ announcement: spoken(session, stage, id) })
  return true
}

/** `private-a, Subnet, 10.0.0.0/20`; while plans are compared, of a collapsed container the differences in it too. */
function spoken(session: Session, stage: Stage, id: string): string {
  const box = stage.ground().index.box(id)
  if (box === undefined) return session.workspace.now().estate.nameOf(id)
  return [box.title, box.caption, box.subtitle, wordsInside(session).get(id)]
    .filter(Boolean)
    .join(', ')
    .replaceAll('\n', ', ')
}

/** One thing at a time: the running gesture, then the selection. */
function escape(session: Session, stage: Stage): boolean {
  if (stage.gesture() !== undefined) stage.run(undefined)
  else if (session.view().selection.length > 0) select(session, [])
  else return false
  return true
}

/** Keys that only mean something in the drawing. True when the key was taken. */
export function pressKey(session: Session, stage: Stage, keys: Keys): boolean {
  const direction = arrows[keys.key]
  const [id] = session.view().selection
  const modified = keys.ctrlKey || keys.metaKey || keys.altKey
  if (direction !== undefined) {
    arrow(session, stage, direction, keys)
    return true
  }
  if (keys.key === 'Escape') return escape(session, stage)
  if (modified) return false
  if (keys.key === 'Tab') return go(session, stage, neighbour(shown(stage), id, keys.shiftKey ? -1 : 1))
  if (keys.key === 'Enter' && id !== undefined)
    return go(session, stage, keys.shiftKey ? containerOf(shown(stage), id) : firstInside(whole(session), id))
  return false
}
