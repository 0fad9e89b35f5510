import { standing, withContents, type Standing } from '../../../shared/workspace/commands/move.ts'
import { homeOf } from '../../../shared/kinds/links.ts'
import { REGION_ID, type Id } from '../../../shared/plan/plan.ts'
import { around, middle } from '../../../shared/scene/rectangle.ts'
import type { Box, Point } from '../../../shared/scene/scene.ts'
import { boxesAt } from '../hit.ts'
import { minus, onGrid, type Gesture, type Ground, type Pointer, type Preview, type Target } from './gesture.ts'
import { snapped, type Snap } from './snap.ts'

interface Start {
  /** The box under the pointer when it was pressed. */
  readonly held: Box
  readonly from: Point
  /** What was chosen, without what is inside of other chosen boxes. */
  readonly ids: readonly Id[]
  /** The boxes that move, without those inside others that move: also what lies in frames. */
  readonly roots: readonly Box[]
  /** These and all they hold. */
  readonly moving: ReadonlySet<Id>
}

/** What a drag of this box takes along: the selection it is part of, or it alone. */
function startOf(ground: Ground, held: Box, from: Point): Start {
  const { index, selection } = ground
  const chosen = new Set(selection.includes(held.id) ? selection : [held.id])
  const moving = withContents(index.scene, chosen)
  const roots = [...moving].flatMap((id) => index.box(id) ?? []).filter((box) => !moving.has(box.parent ?? ''))
  const ids = roots.map((box) => box.id).filter((id) => chosen.has(id))
  return { held, from, ids, roots, moving }
}

/** The containers at a point that don't move themselves, innermost first. */
const containersAt = (ground: Ground, { moving }: Start, point: Point): readonly Id[] =>
  boxesAt(ground.index, point)
    .filter((box) => box.shape === 'container' && !moving.has(box.id))
    .map((box) => box.id)

/** The held box belongs where the pointer is, its companions where their middle is. */
function standings(ground: Ground, start: Start, by: Point, pointer: Point): ReadonlyMap<Box, Standing> {
  const spot = (box: Box): Point => {
    if (box === start.held) return pointer
    const { x, y } = middle(box)
    return { x: x + by.x, y: y + by.y }
  }
  return new Map(
    start.roots
      .filter((box) => box.id !== REGION_ID)
      .map((box) => [box, standing(ground.estate, box.kind, containersAt(ground, start, spot(box)))]),
  )
}

function targetOf(ground: Ground, start: Start, all: ReadonlyMap<Box, Standing>): Target | undefined {
  const refusal = [...all.values()].find((each) => !each.allowed)
  if (refusal !== undefined) return { id: null, allowed: false, words: refusal.why }
  const own = all.get(start.held)
  const resource = ground.estate.resources.get(start.held.id)
  if (own?.allowed !== true || resource === undefined || own.home === homeOf(resource)) return undefined
  const words = own.home === null ? 'on its own' : `into ${ground.estate.nameOf(own.home)}`
  return { id: own.home, allowed: true, words }
}

const homesOf = (all: ReadonlyMap<Box, Standing>): ReadonlyMap<Id, Id | null> =>
  new Map([...all].flatMap(([box, each]) => (each.allowed ? [[box.id, each.home] as const] : [])))

/**
 * What moves meets its neighbours: those in the container it is over and those of its kind; else the held box meets
 * the grid. Not while Ctrl is down.
 */
function snapOf(ground: Ground, start: Start, copy: boolean, pointer: Pointer): Snap {
  const { held, from, roots, moving } = start
  const by = minus(pointer.at, from)
  if (pointer.control) return { by: { x: Math.round(by.x), y: Math.round(by.y) }, guides: [] }
  const grid = { x: onGrid(held.x + by.x) - held.x, y: onGrid(held.y + by.y) - held.y }
  const over = standing(ground.estate, held.kind, containersAt(ground, start, pointer.at))
  const home = (over.allowed ? over.home : null) ?? held.parent
  const counts = (box: Box): boolean =>
    (copy || !moving.has(box.id)) && box.id !== REGION_ID && (box.parent === home || box.kind === held.kind)
  const extent = around(roots)
  return extent === undefined ? { by: grid, guides: [] } : snapped({ index: ground.index, counts }, extent, by, grid)
}

function step(ground: Ground, start: Start, copy: boolean, pointer: Pointer): Gesture {
  const { by, guides } = snapOf(ground, start, copy, pointer)
  const { ids } = start
  const all = standings(ground, start, by, pointer.at)
  const target = targetOf(ground, start, all)
  const refused = target?.allowed === false
  const preview: Preview = {
    cursor: refused ? 'not-allowed' : copy ? 'copy' : 'grabbing',
    shift: { ids, by, copy },
    guides,
    ...(target ? { target } : {}),
  }
  return {
    preview,
    move: (next) => step(ground, start, copy, next),
    end: () => {
      if (refused) return { type: 'refuse', why: target.words }
      if (by.x === 0 && by.y === 0) return undefined
      return { type: 'move', ids, by, homes: homesOf(all), copy }
    },
  }
}

/**
 * Boxes follow the pointer, with all they hold; where they are let go they belong to the container that takes them.
 * @param copy  copies move, the originals stay
 */
export function move(ground: Ground, held: Box, from: Point, copy: boolean, pointer: Pointer): Gesture {
  return step(ground, startOf(ground, held, from), copy && held.id !== REGION_ID, pointer)
}
