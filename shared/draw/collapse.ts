import { counted, inSentence } from '../base/words.ts'
import { remembered } from '../estate/remember.ts'
import { kindNamed } from '../kinds/by-name.ts'
import type { Id } from '../plan/plan.ts'
import { LABEL_SIZE, letteringOf, NODE_MARGIN } from '../scene/label.ts'
import { within } from '../scene/rectangle.ts'
import { isAnnotation, type Box, type Line, type LineStyle, type Point, type Scene, type Size } from '../scene/scene.ts'
import { textWidth } from '../scene/text.ts'
import { labelSpots, type Labelled } from './label-spots.ts'
import { inLanes, type Course } from './lanes.ts'
import { routed } from './route.ts'
import { surroundingsOf, tripOf, type Surroundings } from './trip.ts'

/** A scene in which some containers are one compact box each. */
export interface Collapsed {
  readonly scene: Scene
  /** What stands for a resource that is not drawn itself: the container it is in, or that its line ends on. */
  readonly bearers: ReadonlyMap<Id, Id>
}

/** Room for icon, name, what it is, its address and what is inside. */
const COMPACT: Size = { width: 240, height: 120 }

/** Nearer than this two lines look like one. */
const APART = 4

/** Of several lines between the same two boxes the one that comes first here gives the look. */
const BY_WEIGHT: readonly LineStyle[] = [
  'tunnel-1-bgp',
  'tunnel-2-bgp',
  'tunnel-1-static',
  'tunnel-2-static',
  'direct-connect',
  'peering',
  'attachment',
  'propagation',
  'association',
]

/** For each box that is in a collapsed container, the outermost such container. */
function bearersOf(boxes: readonly Box[], ids: ReadonlySet<Id>): Map<Id, Id> {
  const bearers = new Map<Id, Id>()
  const collapsed: Box[] = []
  for (const box of boxes) {
    const { id, parent } = box
    const bearer = parent === null ? undefined : (bearers.get(parent) ?? (ids.has(parent) ? parent : undefined))
    if (bearer !== undefined) bearers.set(id, bearer)
    else if (ids.has(id) && box.shape === 'container') collapsed.push(box)
  }
  for (const note of boxes.filter(isAnnotation)) {
    const around = collapsed.find((box) => within(note, box))
    if (around !== undefined) bearers.set(note.id, around.id)
  }
  return bearers
}

const titleOf = ({ kind, caption }: Box): string => inSentence(kindNamed(kind)?.record.title ?? caption)

/** `3 subnets, 2 route tables, 4 more`: the most frequent first, as many as there is room for. */
function contentsOf(held: readonly Box[], room: number): string {
  const counts = new Map<string, number>()
  for (const box of held) counts.set(titleOf(box), (counts.get(titleOf(box)) ?? 0) + 1)
  const all = [...counts].sort(([, a], [, b]) => b - a)
  const telling = (told: number): string => {
    const more = all.slice(told).reduce((sum, [, count]) => sum + count, 0)
    const words = all.slice(0, told).map(([title, count]) => counted(count, title))
    return [...words, ...(more > 0 ? [`${String(more)} more`] : [])].join(', ')
  }
  for (let told = all.length; told > 0; told--)
    if (textWidth(telling(told), LABEL_SIZE, 400) <= room) return telling(told)
  return counted(held.length, 'resource')
}

function compactBox(box: Box, held: readonly Box[]): Box {
  const width = Math.min(box.width, COMPACT.width)
  const height = Math.min(box.height, COMPACT.height)
  const contents = contentsOf(
    held.filter((each) => !isAnnotation(each)),
    width - 2 * NODE_MARGIN,
  )
  const [address = ''] = box.subtitle.split('\n')
  const subtitle = [address, contents].filter(Boolean).join('\n')
  const at = { x: box.x, y: box.y, width, height }
  const { icon, texts } = letteringOf('node', at, { ...box, subtitle })
  return { ...box, ...at, shape: 'node', subtitle, iconAt: icon, texts }
}

function boxesLeft(scene: Scene, ids: ReadonlySet<Id>, bearers: ReadonlyMap<Id, Id>): readonly Box[] {
  const inside = new Map<Id, Box[]>()
  for (const box of scene.boxes) {
    const bearer = bearers.get(box.id)
    if (bearer !== undefined) inside.set(bearer, [...(inside.get(bearer) ?? []), box])
  }
  return scene.boxes
    .filter(({ id }) => !bearers.has(id))
    .map((box) => (ids.has(box.id) && box.shape === 'container' ? compactBox(box, inside.get(box.id) ?? []) : box))
}

const weight = ({ style }: Line): number => BY_WEIGHT.indexOf(style)

/** Several lines to the same end become one that says how many they are. */
function summary(lines: readonly Line[], from: Id, to: Id, collapsedEnd: Id): Line | undefined {
  const [first, ...others] = [...lines].sort((a, b) => weight(a) - weight(b))
  if (first === undefined || others.length === 0) return first && { ...first, from, to }
  const isOne = others.every(({ resource }) => resource === first.resource)
  const resource = isOne ? first.resource : collapsedEnd
  const label = counted(lines.length, 'link')
  return { id: `links ${from} ${to}`, resource, from, to, style: first.style, label, points: [] }
}

interface Joined {
  /** As they were: neither end has changed. */
  readonly kept: readonly Line[]
  /** Without a way as yet. */
  readonly summaries: readonly Line[]
}

/** The lines with their ends on what is drawn. Those between two things in the same container are gone. */
function joined(scene: Scene, ids: ReadonlySet<Id>, bearers: ReadonlyMap<Id, Id>): Joined {
  const kept: Line[] = []
  const groups = new Map<string, { from: Id; to: Id; lines: Line[] }>()
  for (const line of scene.lines) {
    const [from, to] = [bearers.get(line.from) ?? line.from, bearers.get(line.to) ?? line.to]
    if (from === to) continue
    if (!ids.has(from) && !ids.has(to)) kept.push(line)
    else {
      const key = [from, to].sort().join(' ')
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { from, to, lines: [line] })
      else group.lines.push(line)
    }
  }
  const summaries = [...groups.values()].flatMap(
    ({ from, to, lines }) => summary(lines, from, to, ids.has(to) ? to : from) ?? [],
  )
  return { kept, summaries }
}

type Courses = ReadonlyMap<Line, Course>

/** Their ways around the boxes before lanes; those known already are not sought again. */
function coursesOf(lines: readonly Line[], surroundings: Surroundings, known: Courses): Courses {
  return new Map(
    lines.flatMap((line) => {
      const old = known.get(line)
      if (old !== undefined) return [[line, old] as const]
      const [from, to] = [surroundings.box(line.from), surroundings.box(line.to)]
      const trip = from && to && tripOf(from, to, surroundings)
      return trip === undefined ? [] : [[line, { ...routed(trip), id: line.id, labelled: line.label !== '' }] as const]
    }),
  )
}

type Leg = readonly [Point, Point]

const legsOf = remembered((points: readonly Point[]): readonly Leg[] =>
  points.slice(1).map((b, i) => [points[i] ?? b, b]),
)

const isLevel = ([a, b]: Leg): boolean => a.y === b.y
const acrossOf = (leg: Leg): number => (isLevel(leg) ? leg[0].y : leg[0].x)

/** Of two legs that are both level or both upright. */
function isBeside(one: Leg, other: Leg): boolean {
  const along = isLevel(one) ? 'x' : 'y'
  const [low, high] = [Math.min(one[0][along], one[1][along]), Math.max(one[0][along], one[1][along])]
  return (
    Math.abs(acrossOf(one) - acrossOf(other)) < APART &&
    high > Math.min(other[0][along], other[1][along]) &&
    low < Math.max(other[0][along], other[1][along])
  )
}

const stripOf = (leg: Leg, beside = 0): string =>
  `${isLevel(leg) ? 'y' : 'x'} ${String(Math.floor(acrossOf(leg) / APART) + beside)}`

/** The lines of which a leg lies on one of these ways, or nearly so. */
function lyingOn(lines: readonly Line[], ways: readonly Line[]): ReadonlySet<Line> {
  const strips = new Map<string, Leg[]>()
  for (const leg of ways.flatMap(({ points }) => legsOf(points))) {
    const strip = strips.get(stripOf(leg))
    if (strip === undefined) strips.set(stripOf(leg), [leg])
    else strip.push(leg)
  }
  const isOn = (leg: Leg): boolean =>
    [-1, 0, 1].some((beside) => strips.get(stripOf(leg, beside))?.some((other) => isBeside(leg, other)))
  return new Set(lines.filter(({ points }) => legsOf(points).some(isOn)))
}

/** The kept lines and the new ones; where a new one comes to lie on a kept one, both get lanes anew. */
function together(
  kept: readonly Line[],
  fresh: readonly Line[],
  surroundings: Surroundings,
  known: Courses = new Map(),
): readonly Line[] {
  const courses = coursesOf(fresh, surroundings, known)
  const lanes = inLanes([...courses.values()])
  const ways = [...courses.keys()].map((line, i) => ({ ...line, points: lanes.ways[i] ?? [] }))
  const crowded = lyingOn(kept, ways)
  if (crowded.size === 0) return [...kept, ...ways]
  const free = kept.filter((line) => !crowded.has(line))
  return together(free, [...fresh, ...crowded], surroundings, courses)
}

function withLabels(lines: readonly Line[], boxes: readonly Box[]): readonly Line[] {
  const { spots } = labelSpots(
    lines.map(({ id, label, points }): Labelled => ({ id, label, points })),
    boxes,
  )
  return lines.map((line) => {
    const spot = spots.get(line.id)
    if (line.labelAt?.x === spot?.x && line.labelAt?.y === spot?.y) return line
    const { labelAt: _, ...unlabelled } = line
    return spot === undefined ? unlabelled : { ...line, labelAt: spot }
  })
}

/** Resources drawn as lines of which none is left. */
function linesBorne(scene: Scene, left: readonly Line[], bearers: ReadonlyMap<Id, Id>): readonly (readonly [Id, Id])[] {
  const drawn = new Set([...scene.boxes.map(({ id }) => id), ...left.map(({ resource }) => resource)])
  return scene.lines.flatMap(({ resource, from, to }) => {
    const bearer = bearers.get(to) ?? bearers.get(from)
    return drawn.has(resource) || bearer === undefined ? [] : [[resource, bearer] as const]
  })
}

/**
 * The scene with these containers as compact boxes at their upper left corners: what is inside is counted, lines into
 * them end on them. Nothing else moves.
 */
export function collapse(scene: Scene, ids: ReadonlySet<Id>): Collapsed {
  const bearers = bearersOf(scene.boxes, ids)
  if (bearers.size === 0) return { scene, bearers }
  const boxes = boxesLeft(scene, ids, bearers)
  const order = new Map(boxes.map(({ id }, i) => [id, i]))
  const { kept, summaries } = joined(scene, ids, bearers)
  const lines = withLabels(together(kept, summaries, surroundingsOf({ all: boxes, standing: boxes, order })), boxes)
  return { scene: { ...scene, boxes, lines }, bearers: new Map([...bearers, ...linesBorne(scene, lines, bearers)]) }
}

/** The containers that can be collapsed: something is drawn in them. */
export function collapsible(scene: Scene): ReadonlySet<Id> {
  const holders = new Set(scene.boxes.map(({ parent }) => parent))
  return new Set(scene.boxes.flatMap(({ id, shape }) => (shape === 'container' && holders.has(id) ? [id] : [])))
}

/** The containers around a box, from the inside out. */
export function containersAround(scene: Scene, id: Id): readonly Id[] {
  const parents = new Map(scene.boxes.map((box) => [box.id, box.parent]))
  const chain: Id[] = []
  for (let next = parents.get(id); next != null; next = parents.get(next)) chain.push(next)
  return chain
}
