import { coveredByRegion, landing } from '../../../shared/workspace/commands/landing.ts'
import { standing, withContents, type Standing } from '../../../shared/workspace/commands/move.ts'
import { changeTexts, rehoming, type Rehoming } from '../../../shared/workspace/commands/rehome.ts'
import { kindNamed } from '../../../shared/kinds/by-name.ts'
import { homeOf } from '../../../shared/kinds/links.ts'
import { REGION_ID, type Id } from '../../../shared/plan/plan.ts'
import { around, middle } from '../../../shared/scene/rectangle.ts'
import type { Box, Point, Rectangle } from '../../../shared/scene/scene.ts'
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
  /** What other containers ask of them; remembered while the pointer stays over the same ones. */
  readonly rehoming: (homes: ReadonlyMap<Id, Id | null>) => Rehoming
}

/** What a drag of this box takes along: the selection it is part of, or it alone. */
function startOf(ground: Ground, held: Box, from: Point): Start {
  const { index, selection } = ground
  const chosen = new Set(selection.includes(held.id) ? selection : [held.id])
  const moving = withContents(index.scene, chosen)
  const roots = [...moving].flatMap((id) => index.box(id) ?? []).filter((box) => !moving.has(box.parent ?? ''))
  const ids = roots.map((box) => box.id).filter((id) => chosen.has(id))
  return { held, from, ids, roots, moving, rehoming: rememberingLast(ground) }
}

function rememberingLast({ estate }: Ground): Start['rehoming'] {
  let last: { readonly key: string; readonly value: Rehoming } | undefined
  return (homes) => {
    const key = JSON.stringify([...homes])
    if (last?.key !== key) last = { key, value: rehoming(estate, homes) }
    return last.value
  }
}

/** The containers at a point that don't move themselves, innermost first. */
const containersAt = (ground: Ground, { moving }: Start, point: Point): readonly Id[] =>
  boxesAt(ground.index, point)
    .filter((box) => box.shape === 'container' && !moving.has(box.id))
    .map((box) => box.id)

/** The held box belongs where the pointer is, its companions where their middle is. */
function standings(ground: Ground, start: Start, by: Point, { at, keeps }: Over): ReadonlyMap<Box, Standing> {
  const spot = (box: Box): Point => {
    if (box === start.held) return at
    const { x, y } = middle(box)
    return { x: x + by.x, y: y + by.y }
  }
  const standingOf = (box: Box): Standing =>
    keeps
      ? { allowed: true, home: homeIn(ground, box) }
      : standing(ground.estate, box.kind, containersAt(ground, start, spot(box)))
  return new Map(start.roots.filter((box) => box.id !== REGION_ID).map((box) => [box, standingOf(box)]))
}

/** Where the pointer is, and whether all keep the containers they have. */
interface Over {
  readonly at: Point
  readonly keeps: boolean
}

const homeIn = ({ estate }: Ground, { id }: Box): Id | null => {
  const resource = estate.resources.get(id)
  return resource === undefined ? null : homeOf(resource)
}

const MOST_DETAILS = 3

/** What the drop changes beside the container, and how to avoid it. */
function detailsOf(ground: Ground, start: Start, all: ReadonlyMap<Box, Standing>): readonly string[] {
  const { estate } = ground
  const old = homeIn(ground, start.held)
  const texts = changeTexts(estate, start.rehoming(homesOf(all)).changes)
  const more = texts.length > MOST_DETAILS ? [`and ${String(texts.length - MOST_DETAILS)} more`] : []
  const stay = old === null ? [] : [`Alt: stays in ${estate.nameOf(old)}`]
  return [...texts.slice(0, MOST_DETAILS), ...more, ...stay]
}

/** `VPC prod` */
const titled = ({ estate, index }: Ground, id: Id): string =>
  `${kindNamed(index.box(id)?.kind ?? '')?.record.title ?? ''} ${estate.nameOf(id)}`.trim()

/** How a drop is meant: with Alt all keep the containers they have; pressed with Alt, it makes copies. */
interface Manner {
  readonly keeps: boolean
  readonly copy: boolean
}

function targetOf(
  ground: Ground,
  start: Start,
  all: ReadonlyMap<Box, Standing>,
  by: Point,
  { keeps, copy }: Manner,
): Target | undefined {
  const refusal = [...all.values()].find((each) => !each.allowed)
  if (refusal !== undefined) return { id: null, allowed: false, words: refusal.why }
  const covered = coveredOffice(ground, start, by)
  if (covered !== undefined) return { id: null, allowed: false, words: `The Region would cover ${covered.title}.` }
  const own = all.get(start.held)
  const old = homeIn(ground, start.held)
  if (keeps && old !== null) return { id: old, allowed: true, words: `Stays in ${titled(ground, old)}` }
  if (own?.allowed !== true || own.home === old) return undefined
  const what = `${copy ? 'Copies' : 'Moves'} ${start.held.title}`
  const words =
    own.home === null
      ? `${what} out of ${old === null ? '' : titled(ground, old)}`
      : `${what} into ${titled(ground, own.home)}`
  return { id: own.home, allowed: true, words, details: copy ? [] : detailsOf(ground, start, all) }
}

const NOBODY: ReadonlySet<Id> = new Set()

const sameWay = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y

const along = ({ x, y, width, height }: Rectangle, by: Point): Rectangle => ({
  x: x + by.x,
  y: y + by.y,
  width,
  height,
})

function coveredOffice({ index }: Ground, { roots, moving }: Start, by: Point): Box | undefined {
  const spots = roots
    .filter(({ parent, shape }) => parent === REGION_ID && shape === 'container')
    .map((box) => along(box, by))
  return coveredByRegion(index.scene, spots, moving)
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
  const keeps = pointer.alt && !copy
  const all = standings(ground, start, by, { at: pointer.at, keeps })
  const landed = landing(ground.index.scene, start.roots, by, homesOf(all), copy ? NOBODY : start.moving)
  const target = targetOf(ground, start, all, landed, { keeps, copy })
  const refused = target?.allowed === false
  const preview: Preview = {
    cursor: refused ? 'not-allowed' : copy ? 'copy' : 'grabbing',
    shift: { ids, by, copy },
    guides,
    landing: refused || sameWay(landed, by) ? [] : start.roots.map((box) => along(box, landed)),
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
 * Boxes follow the pointer, with all they hold; where they are let go they belong to the container that takes them,
 * or with Alt still to the one they had.
 * @param copy  copies move, the originals stay
 */
export function move(ground: Ground, held: Box, from: Point, copy: boolean, pointer: Pointer): Gesture {
  return step(ground, startOf(ground, held, from), copy && held.id !== REGION_ID, pointer)
}
