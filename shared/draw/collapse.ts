import { counted, inSentence } from '../base/words.ts'
import { remembered } from '../estate/remember.ts'
import { kindNamed } from '../kinds/by-name.ts'
import type { Id } from '../plan/plan.ts'
import { LABEL_SIZE, letteringOf, NODE_MARGIN } from '../scene/label.ts'
import { within } from '../scene/rectangle.ts'
import { isAnnotation, type Box, type Line, type LineStyle, type Scene, type Size } from '../scene/scene.ts'
import { textWidth } from '../scene/text.ts'
import { detours, type Detours, type Strand } from './detour.ts'
import type { Link } from './links.ts'
import { surroundingsOf, type Surroundings } from './trip.ts'

/** A scene in which some containers are one compact box each. */
export interface Collapsed {
  readonly scene: Scene
  /** What stands for a resource that is not drawn itself: the container it is in, or that its line ends on. */
  readonly bearers: ReadonlyMap<Id, Id>
}

/** Room for icon, name, what it is, its address and what is inside. */
const COMPACT: Size = { width: 240, height: 120 }

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

/** A container as one box, and what it was made from. */
interface Compact {
  readonly of: Box
  readonly contents: string
  readonly box: Box
}

function compactOf(of: Box, held: readonly Box[], old: Compact | undefined): Compact {
  const width = Math.min(of.width, COMPACT.width)
  const height = Math.min(of.height, COMPACT.height)
  const contents = contentsOf(
    held.filter((each) => !isAnnotation(each)),
    width - 2 * NODE_MARGIN,
  )
  if (old?.of === of && old.contents === contents) return old
  const [address = ''] = of.subtitle.split('\n')
  const subtitle = [address, contents].filter(Boolean).join('\n')
  const at = { x: of.x, y: of.y, width, height }
  const { icon, texts } = letteringOf('node', at, { ...of, subtitle })
  return { of, contents, box: { ...of, ...at, shape: 'node', subtitle, iconAt: icon, texts } }
}

type Compacts = ReadonlyMap<Id, Compact>

function compactsOf(scene: Scene, ids: ReadonlySet<Id>, bearers: ReadonlyMap<Id, Id>, before?: Compacts): Compacts {
  const collapsed = scene.boxes.filter(({ id, shape }) => ids.has(id) && shape === 'container' && !bearers.has(id))
  const inside = new Map(collapsed.map(({ id }): [Id, Box[]] => [id, []]))
  for (const box of scene.boxes) inside.get(bearers.get(box.id) ?? '')?.push(box)
  return new Map(collapsed.map((box) => [box.id, compactOf(box, inside.get(box.id) ?? [], before?.get(box.id))]))
}

const linkOf = remembered(({ id, resource, from, to, style, label, wholeLabel, trunk }: Line): Link => ({
  id,
  resource,
  from,
  to,
  style,
  label: wholeLabel ?? label,
  ...(trunk === undefined ? {} : { trunk }),
}))

const weight = ({ style }: Line): number => BY_WEIGHT.indexOf(style)

/** Lines between the same two boxes, at least one of which is collapsed. */
interface Bundle {
  readonly from: Id
  readonly to: Id
  readonly lines: Line[]
}

/** Several lines to the same end become one that says how many they are. */
function summary({ from, to, lines }: Bundle, collapsedEnd: Id): Link | undefined {
  const [first, ...others] = [...lines].sort((a, b) => weight(a) - weight(b))
  if (first === undefined) return undefined
  if (others.length === 0) return { ...linkOf(first), from, to }
  const { resource, style } = first
  const isOne = others.every((line) => line.resource === resource)
  return {
    id: `links ${from} ${to}`,
    resource: isOne ? resource : collapsedEnd,
    from,
    to,
    style,
    label: counted(lines.length, 'link'),
  }
}

/** The lines with their ends on what is drawn. Those between two things in the same container are gone. */
function joined(scene: Scene, ids: ReadonlySet<Id>, bearers: ReadonlyMap<Id, Id>): readonly Strand[] {
  const bundles = new Map<string, Bundle>()
  const kept: Strand[] = []
  for (const line of scene.lines) {
    const [from, to] = [bearers.get(line.from) ?? line.from, bearers.get(line.to) ?? line.to]
    if (from === to) continue
    if (!ids.has(from) && !ids.has(to)) {
      kept.push({ link: linkOf(line), line })
      continue
    }
    const key = [from, to].sort().join(' ')
    const bundle = bundles.get(key)
    if (bundle === undefined) bundles.set(key, { from, to, lines: [line] })
    else bundle.lines.push(line)
  }
  const summaries = [...bundles.values()].flatMap((bundle) => {
    const link = summary(bundle, ids.has(bundle.to) ? bundle.to : bundle.from)
    return link === undefined ? [] : [{ link }]
  })
  return [...kept, ...summaries]
}

/** Resources drawn as lines of which none is left. */
function linesBorne(scene: Scene, left: readonly Line[], bearers: ReadonlyMap<Id, Id>): readonly (readonly [Id, Id])[] {
  const drawn = new Set([...scene.boxes.map(({ id }) => id), ...left.map(({ resource }) => resource)])
  return scene.lines.flatMap(({ resource, from, to }) => {
    const bearer = bearers.get(to) ?? bearers.get(from)
    return drawn.has(resource) || bearer === undefined ? [] : [[resource, bearer] as const]
  })
}

/** What a collapsed scene was made from, for the one after it. */
interface Making {
  readonly compacts: Compacts
  readonly surroundings: Surroundings
  readonly detours: Detours
}

const makings = new WeakMap<Collapsed, Making>()

/**
 * The scene with these containers as compact boxes at their upper left corners: what is inside is counted, lines into
 * them end on them. Nothing else moves.
 * @param before  what was seen before: what did not change stays the same object and is not asked again
 */
export function collapse(scene: Scene, ids: ReadonlySet<Id>, before?: Collapsed): Collapsed {
  const bearers = bearersOf(scene.boxes, ids)
  if (bearers.size === 0) return { scene, bearers }
  const making = before && makings.get(before)
  const compacts = compactsOf(scene, ids, bearers, making?.compacts)
  const boxes = scene.boxes.flatMap((box) => (bearers.has(box.id) ? [] : [compacts.get(box.id)?.box ?? box]))
  const order = new Map(boxes.map(({ id }, i) => [id, i]))
  const surroundings = surroundingsOf({ all: boxes, standing: boxes, order }, making?.surroundings)
  const found = detours(joined(scene, ids, bearers), boxes, surroundings, making?.detours)
  const { lines } = found
  const seen = {
    scene: { ...scene, boxes, lines },
    bearers: new Map([...bearers, ...linesBorne(scene, lines, bearers)]),
  }
  makings.set(seen, { compacts, surroundings, detours: found })
  return seen
}

/** The containers that can be collapsed: something is drawn in them. */
export const collapsible = remembered(({ boxes }: Scene): ReadonlySet<Id> => {
  const holders = new Set(boxes.map(({ parent }) => parent))
  return new Set(boxes.flatMap(({ id, shape }) => (shape === 'container' && holders.has(id) ? [id] : [])))
})

const parentsOf = remembered(({ boxes }: Scene) => new Map(boxes.map(({ id, parent }) => [id, parent])))

/** The containers around a box, from the inside out. */
export function containersAround(scene: Scene, id: Id): readonly Id[] {
  const parents = parentsOf(scene)
  const chain: Id[] = []
  for (let next = parents.get(id); next != null; next = parents.get(next)) chain.push(next)
  return chain
}
