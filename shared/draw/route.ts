import { remembered } from '../estate/remember.ts'
import { around, bottom, grown, middle, overlap, right } from '../scene/rectangle.ts'
import type { Box, Point, Rectangle } from '../scene/scene.ts'
import { pushHeap, popHeap, type Heap } from './heap.ts'
import { samePoints } from './line-of.ts'
import { sameEnds, sameRectangles, type Trip } from './trip.ts'

/** Lines keep this far from what they pass. */
const CLEARANCE = 6
/** From the border to the first bend, at least. */
const STUB = 8
/** From the corner of a box to the first line. */
export const CORNER = 16
/** What a bend costs, in units of length. */
const BEND = 40
/** Bends near the end leave room for the label. */
const EARLY_BEND = 0.02
/** Per unit away from the middle of a side: lines to a node come to its middle, those to a container come straight. */
const OFF_CENTRE = { node: 1.1, container: 0.5 }
/** Per unit along a border that it crosses, closer than this: a line there reads as a second border. */
const ALONG_BORDER = 0.5
const BORDER_AIR = 20
/** Per unit where boxes at both sides, which may stand anywhere along the line, leave room for a few lines at most. */
const BETWEEN_BOXES = 0.5
const FEW_LINES = 24
/** Between a border and what stands beside it; lines go through less only where there is no other clear way. */
const WIDE_GAP = 40
const TIGHT_GAP = 12
/** Through a box: only where there is no other way. */
const THROUGH = 2000
/** Around the two ends: what lies farther off is looked at only when there is no clear way within. */
const WINDOW = 80

type Direction = 0 | 1 | 2 | 3
const RIGHT = 0
const DOWN = 1
const LEFT = 2
const UP = 3
const STEP_X = [1, 0, -1, 0] as const
const STEP_Y = [0, 1, 0, -1] as const

const between = (value: number, low: number, high: number): boolean => value >= low && value <= high

/** A straight line between sides that face each other, when nothing is in its way. */
function straight({ from, to, obstacles }: Trip): readonly Point[] | undefined {
  const [a, b] = [middle(from), middle(to)]
  const level = right(from) <= to.x || right(to) <= from.x
  const upright = bottom(from) <= to.y || bottom(to) <= from.y
  if (level === upright) return undefined
  const low = level ? Math.max(from.y, to.y) + CORNER : Math.max(from.x, to.x) + CORNER
  const high = level ? Math.min(bottom(from), bottom(to)) - CORNER : Math.min(right(from), right(to)) - CORNER
  if (low > high) return undefined
  const [own, other] = level ? [a.y, b.y] : [a.x, b.x]
  const smallFirst = from.width * from.height <= to.width * to.height ? [own, other] : [other, own]
  const forwards = level ? a.x < b.x : a.y < b.y
  const at = (cross: number): readonly Point[] =>
    level
      ? [
          { x: forwards ? right(from) : from.x, y: cross },
          { x: forwards ? to.x : right(to), y: cross },
        ]
      : [
          { x: cross, y: forwards ? bottom(from) : from.y },
          { x: cross, y: forwards ? to.y : bottom(to) },
        ]
  const clear = (points: readonly Point[]): boolean => {
    const leg = grown(around(points.map((point) => ({ ...point, width: 0, height: 0 }))) ?? from, CLEARANCE)
    return !obstacles.some((each) => overlap(each, leg))
  }
  return [...smallFirst, (low + high) / 2]
    .filter((cross) => between(cross, low, high))
    .map(at)
    .find(clear)
}

/** The sides of boxes along an axis, each once and in order. */
function edgesOf(boxes: readonly Rectangle[], axis: 'x' | 'y'): Float64Array {
  const edges = new Set<number>()
  for (const box of boxes) edges.add(box[axis]).add(axis === 'x' ? right(box) : bottom(box))
  return Float64Array.from(edges).sort()
}

/** Where lines may run: through the middle of narrow gaps, near the edges of wide ones, and through the ends' ports. */
function tracks(edges: Float64Array, borders: Float64Array, ports: readonly number[], borderGap: number): Float64Array {
  const sorted = Float64Array.from(new Set([...edges, ...borders])).sort()
  const isBorder = new Set(borders)
  const first = sorted[0] ?? 0
  const last = sorted.at(-1) ?? 0
  const result = [...ports, first - 24, last + 24]
  for (const [i, low] of sorted.entries()) {
    const high = sorted[i + 1]
    if (high === undefined) break
    const width = high - low
    if (width < (isBorder.has(low) || isBorder.has(high) ? borderGap : TIGHT_GAP)) continue
    if (width <= 64) result.push((low + high) / 2)
    else result.push(low + 24, high - 24)
  }
  return Float64Array.from(new Set(result)).sort()
}

/** The last track up to a coordinate; the first when all are beyond it. */
function lastUpTo(all: Float64Array, value: number): number {
  let [low, high] = [0, all.length - 1]
  while (low < high) {
    const half = (low + high + 1) >> 1
    if ((all[half] ?? 0) <= value) low = half
    else high = half - 1
  }
  return low
}

/** What a unit along each track costs beyond its length. */
function hemmed(all: Float64Array, borders: Float64Array, edges: Float64Array): Float64Array {
  return all.map((track) => {
    if (borders.some((border) => Math.abs(border - track) < BORDER_AIR)) return ALONG_BORDER
    const below = lastUpTo(edges, track)
    const [low, high] = [edges[below] ?? track, edges[below + 1] ?? Infinity]
    return low <= track && high - low < FEW_LINES ? BETWEEN_BOXES : 0
  })
}

class Maze {
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** Per crossing of tracks: how many boxes the leg to the right, and the leg down, would cut through. */
  readonly level: Uint8Array
  readonly upright: Uint8Array
  readonly besideX: Float64Array
  readonly besideY: Float64Array
  readonly trip: Trip

  constructor(trip: Trip, obstacles: readonly Rectangle[], borderGap = WIDE_GAP) {
    const { from, to, crossed, within } = trip
    const solid = [from, to, ...obstacles]
    const borders = within ? [...crossed, within] : crossed
    const area = within && grown(within, -STUB)
    const inX = (x: number): boolean => area === undefined || between(x, area.x, right(area))
    const inY = (y: number): boolean => area === undefined || between(y, area.y, bottom(area))
    this.trip = trip
    const [edgesX, edgesY] = [edgesOf(solid, 'x'), edgesOf(solid, 'y')]
    const [bordersX, bordersY] = [edgesOf(borders, 'x'), edgesOf(borders, 'y')]
    const portsX = [from, to].flatMap((each) => [each.x - STUB, middle(each).x, right(each) + STUB])
    const portsY = [from, to].flatMap((each) => [each.y - STUB, middle(each).y, bottom(each) + STUB])
    this.xs = tracks(edgesX, bordersX, portsX, borderGap).filter(inX)
    this.ys = tracks(edgesY, bordersY, portsY, borderGap).filter(inY)
    this.besideX = hemmed(this.xs, bordersX, edgesX)
    this.besideY = hemmed(this.ys, bordersY, edgesY)
    this.level = new Uint8Array(this.xs.length * this.ys.length)
    this.upright = new Uint8Array(this.xs.length * this.ys.length)
    for (const each of solid) this.block(grown(each, CLEARANCE))
  }

  at(i: number, j: number): number {
    return j * this.xs.length + i
  }

  /** Of a state: its column and row. */
  crossing(state: number): readonly [number, number] {
    const crossing = state >> 2
    const i = crossing % this.xs.length
    return [i, (crossing - i) / this.xs.length]
  }

  /** How many boxes the leg from one crossing to the next cuts through. */
  cuts(i: number, j: number, ni: number, nj: number): number {
    return (ni === i ? this.upright : this.level)[this.at(Math.min(i, ni), Math.min(j, nj))] ?? 0
  }

  private block(box: Rectangle): void {
    const { xs, ys } = this
    const [low, high] = [right(box), bottom(box)]
    const firstX = lastUpTo(xs, box.x)
    for (let j = lastUpTo(ys, box.y); j < ys.length; j++) {
      const y = ys[j] ?? 0
      if (y >= high) return
      const reachesDown = j + 1 < ys.length && (ys[j + 1] ?? 0) > box.y
      for (let i = firstX; i < xs.length; i++) {
        const x = xs[i] ?? 0
        if (x >= low) break
        const at = this.at(i, j)
        if (y > box.y && i + 1 < xs.length && (xs[i + 1] ?? 0) > box.x) this.level[at] = (this.level[at] ?? 0) + 1
        if (x > box.x && reachesDown) this.upright[at] = (this.upright[at] ?? 0) + 1
      }
    }
  }

  /** Crossings just outside a box from which a line may go straight into one of its sides. */
  gates(box: Box): readonly Gate[] {
    const { xs, ys } = this
    const gates: Gate[] = []
    const add = (i: number, j: number, inwards: Direction, port: Point, offset: number): void => {
      const [x, y] = [xs[i], ys[j]]
      if (x === undefined || y === undefined) return
      const distance = Math.abs(port.x - x) + Math.abs(port.y - y)
      gates.push({
        i,
        j,
        inwards,
        port,
        cost: distance + (box.shape === 'container' ? OFF_CENTRE.container : OFF_CENTRE.node) * offset,
      })
    }
    const before = (all: Float64Array, value: number): number => all.findLastIndex((each) => each <= value)
    const after = (all: Float64Array, value: number): number => all.findIndex((each) => each >= value)
    const centre = middle(box)
    const [atTop, atBottom] = [before(ys, box.y - STUB), after(ys, bottom(box) + STUB)]
    for (const [i, x] of xs.entries()) {
      if (!between(x, box.x + CORNER, right(box) - CORNER)) continue
      const offset = Math.abs(x - centre.x)
      add(i, atTop, DOWN, { x, y: box.y }, offset)
      add(i, atBottom, UP, { x, y: bottom(box) }, offset)
    }
    const [atLeft, atRight] = [before(xs, box.x - STUB), after(xs, right(box) + STUB)]
    for (const [j, y] of ys.entries()) {
      if (!between(y, box.y + CORNER, bottom(box) - CORNER)) continue
      const offset = Math.abs(y - centre.y)
      add(atLeft, j, RIGHT, { x: box.x, y }, offset)
      add(atRight, j, LEFT, { x: right(box), y }, offset)
    }
    return gates
  }
}

interface Gate {
  readonly i: number
  readonly j: number
  /** The direction in which a line goes into the box. */
  readonly inwards: Direction
  readonly port: Point
  readonly cost: number
}

interface Way {
  readonly points: readonly Point[]
  readonly clear: boolean
}

/** Of each state of a maze: the least cost to it so far, the state before it, and whether that is final. */
interface Search {
  readonly costs: Float64Array
  readonly cameFrom: Int32Array
  readonly done: Uint8Array
}

const blankSearch = (states: number): Search => ({
  costs: new Float64Array(states),
  cameFrom: new Int32Array(states),
  done: new Uint8Array(states),
})

/** Used again for every maze: clearing megabytes away for each line takes longer than finding its way. */
let room = blankSearch(0)

function searchOf(states: number): Search {
  if (room.costs.length < states) room = blankSearch(2 * states)
  room.costs.fill(Infinity, 0, states)
  room.cameFrom.fill(-1, 0, states)
  room.done.fill(0, 0, states)
  return room
}

/** The cheapest way through the maze (A*; a state is a crossing and the direction of arrival). */
function cheapest(maze: Maze): Way | undefined {
  const { xs, ys, trip } = maze
  const { to } = trip
  const { costs, cameFrom, done } = searchOf(xs.length * ys.length * 4)
  const starts = new Map<number, Gate>()
  const goals = new Map<number, Gate[]>()
  const heap: Heap = { keys: [], values: [] }
  const toGo = (x: number, y: number): number =>
    Math.max(to.x - x, 0, x - right(to)) + Math.max(to.y - y, 0, y - bottom(to))
  const reach = (state: number, cost: number, source: number): boolean => {
    if (done[state] === 1 || cost >= (costs[state] ?? 0)) return false
    costs[state] = cost
    cameFrom[state] = source
    const crossing = state >> 2
    const i = crossing % xs.length
    const j = (crossing - i) / xs.length
    pushHeap(heap, cost + toGo(xs[i] ?? 0, ys[j] ?? 0), state)
    return true
  }
  for (const gate of maze.gates(trip.from)) {
    const state = maze.at(gate.i, gate.j) * 4 + ((gate.inwards + 2) & 3)
    if (reach(state, gate.cost, -1)) starts.set(state, gate)
  }
  for (const gate of maze.gates(to)) {
    const crossing = maze.at(gate.i, gate.j)
    goals.set(crossing, [...(goals.get(crossing) ?? []), gate])
  }
  let best = Infinity
  let end: { state: number; gate: Gate } | undefined
  for (let state = popHeap(heap); state !== undefined; state = popHeap(heap)) {
    if (done[state] === 1) continue
    done[state] = 1
    const cost = costs[state] ?? 0
    const crossing = state >> 2
    const direction = state & 3
    const i = crossing % xs.length
    const j = (crossing - i) / xs.length
    const x = xs[i] ?? 0
    const y = ys[j] ?? 0
    if (cost + toGo(x, y) >= best) break
    for (const gate of goals.get(crossing) ?? []) {
      const total = cost + gate.cost + (gate.inwards === direction ? 0 : BEND)
      if (gate.inwards !== ((direction + 2) & 3) && total < best) {
        best = total
        end = { state, gate }
      }
    }
    for (let next = 0; next < 4; next++) {
      if (next === ((direction + 2) & 3)) continue
      const ni = i + (STEP_X[next] ?? 0)
      const nj = j + (STEP_Y[next] ?? 0)
      if (ni < 0 || nj < 0 || ni >= xs.length || nj >= ys.length) continue
      const cut = maze.cuts(i, j, ni, nj)
      const length = Math.abs((xs[ni] ?? 0) - x) + Math.abs((ys[nj] ?? 0) - y)
      const beside = ((ni === i ? maze.besideX[i] : maze.besideY[j]) ?? 0) * length
      const bend = next === direction ? 0 : BEND + EARLY_BEND * toGo(x, y)
      reach(maze.at(ni, nj) * 4 + next, cost + length + beside + bend + cut * (THROUGH + 4 * length), state)
    }
  }
  if (end === undefined) return undefined
  const crossings: Point[] = []
  let clear = true
  let state = end.state
  for (;;) {
    const [i, j] = maze.crossing(state)
    crossings.push({ x: xs[i] ?? 0, y: ys[j] ?? 0 })
    const source = cameFrom[state] ?? -1
    if (source === -1) break
    clear &&= maze.cuts(i, j, ...maze.crossing(source)) === 0
    state = source
  }
  const start = starts.get(state)
  const points = [end.gate.port, ...crossings, ...(start ? [start.port] : [])].reverse()
  return { points: withoutPauses(points), clear }
}

/** Only the ends and the bends. */
export const withoutPauses = remembered((points: readonly Point[]): readonly Point[] =>
  points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]]
    if (before === undefined || after === undefined) return true
    const level = before.y === point.y && point.y === after.y
    const upright = before.x === point.x && point.x === after.x
    return !level && !upright
  }),
)

/** For ends so close, or so buried, that no way leads around anything. */
function forced({ from, to }: Trip): readonly Point[] {
  const [a, b] = [middle(from), middle(to)]
  const forwards = a.x <= b.x
  const start = { x: forwards ? right(from) : from.x, y: a.y }
  const end = { x: forwards ? to.x : right(to), y: b.y }
  const x = (start.x + end.x) / 2
  return withoutPauses([start, { x, y: start.y }, { x, y: end.y }, end])
}

/** A way through, and which obstacles were looked at to find it. */
export interface Route {
  readonly trip: Trip
  readonly near: readonly Rectangle[]
  readonly points: readonly Point[]
}

const contains = (area: Rectangle, { x, y }: Point): boolean =>
  between(x, area.x, right(area)) && between(y, area.y, bottom(area))

/** Looks at what is near first, and at all obstacles when there is no clear way within the window. */
function sought(trip: Trip, near: readonly Rectangle[], window: Rectangle): Omit<Route, 'trip'> {
  const direct = straight(trip)
  if (direct !== undefined) return { near, points: direct }
  const way = cheapest(new Maze(trip, near))
  if (way?.clear === true && way.points.every((point) => contains(window, point))) return { near, points: way.points }
  const { obstacles } = trip
  const farther = near.length === obstacles.length ? way : cheapest(new Maze(trip, obstacles))
  const last = farther?.clear === true ? farther : cheapest(new Maze(trip, obstacles, TIGHT_GAP))
  return { near: obstacles, points: (last ?? farther)?.points ?? forced(trip) }
}

/**
 * A level-and-upright way from border to border around the obstacles, as short and with as few bends as can be.
 * It knows nothing of other lines, so it depends on the trip alone, and mostly on what is near.
 * @param known  of the same line before: it stands while what was looked at is the same
 */
export function routed(trip: Trip, known?: Route): Route {
  const window = grown(around([trip.from, trip.to]) ?? trip.from, WINDOW)
  const near = trip.obstacles.filter((each) => overlap(each, window))
  if (known !== undefined && sameEnds(trip, known.trip) && sameRectangles(near, known.near)) return { ...known, trip }
  const route = sought(trip, near, window)
  return { ...route, trip, points: known && samePoints(known.points, route.points) ? known.points : route.points }
}
