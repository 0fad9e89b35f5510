import { byNaturalText } from '../base/order.ts'
import { finished, type Steps } from '../base/steps.ts'
import type { Estate } from '../estate/estate.ts'
import { grouped } from '../estate/grouped.ts'
import { CATEGORIES, type Slot } from '../kinds/kind.ts'
import { REGION_ID, type Id, type Place, type Plan, type Resource } from '../plan/plan.ts'
import { labelRectangle, PADDING, TITLE_BAR, titleBarWidth } from '../scene/label.ts'
import { around } from '../scene/rectangle.ts'
import type { Point, Rectangle, Size } from '../scene/scene.ts'
import { annotationsBeside, framedBy } from './annotations.ts'
import { below, beside, box, filled, grid, gridSize, inset, NOTHING, type Block } from './block.ts'
import { enclosing, framesOf, isContainer, sizeOf } from './frame.ts'
import { linksOf, type Link } from './links.ts'
import { lookOf } from './look.ts'
import { freeSpot, GAP, onGrid } from './place.ts'
import { trafficOf, type Traffic } from './traffic.ts'
import { kindOf, treeOf, type Tree } from './tree.ts'

const ORIGIN: Point = { x: 40, y: 40 }
/** A container is this wide at least, and up to the other where its title bar has more to say. */
const NARROWEST = 192
const WIDE_TITLE = 400
/** A strip is as wide as what it stands over, and at least this many boxes. */
const STRIP_LENGTH = 4
/** Width to height of a screen. */
const WIDE = 1.6
/** More rows, or boxes under one another, than these go on beside the first ones where that can be drawn larger. */
const TALL = 8
/** However many lines run in it that say nothing; and more for those with a label. */
const WIDEST_GAP = 160
const WIDEST_LABELLED = 480
/** From one line to the next. */
const LANE = 8
const LABEL_LANE = 24
const TUNNEL_LANE = 12
/** A side of a gateway, for all the lines that end there. */
const ROW_GAP = 3 * GAP

interface Layout {
  readonly plan: Plan
  readonly estate: Estate
  readonly tree: Tree
  readonly traffic: Traffic
  /** The innermost frame around a box, as it stands. */
  readonly framedBy: ReadonlyMap<Id, Id>
  /** Those that were asked for. */
  readonly blocks: Map<Id, Block>
}

const resourceOf = ({ plan }: Layout, id: Id): Resource => plan.resources.get(id) ?? { id, kind: '', name: '' }

function layoutOf(plan: Plan, estate: Estate): Layout {
  const tree = treeOf(plan.resources)
  const traffic = trafficOf(linksOf(estate), tree)
  return { plan, estate, tree, traffic, framedBy: framedBy(plan, tree), blocks: new Map() }
}

/** By category as the palette has them, then by name. */
function inOrder(layout: Layout, ids: readonly Id[]): readonly Id[] {
  const rank = (id: Id): number => {
    const kind = kindOf(layout.plan.resources.get(id))
    return kind === undefined ? -1 : CATEGORIES.indexOf(kind.category)
  }
  const name = (id: Id): string => resourceOf(layout, id).name
  return [...ids].sort((a, b) => rank(a) - rank(b) || byNaturalText(name(a), name(b)) || byNaturalText(a, b))
}

const drawingOf = (layout: Layout, id: Id) => kindOf(layout.plan.resources.get(id))?.drawing

/** Lines that run inside a container from some of what it holds to others of it. */
const linksBetween = ({ traffic }: Layout, home: Id, some: readonly Id[], others: readonly Id[]): readonly Link[] => {
  const [a, b] = [new Set(some), new Set(others)]
  return traffic
    .joins(home)
    .filter(({ between: [from, to] }) => (a.has(from) && b.has(to)) || (b.has(from) && a.has(to)))
    .map(({ link }) => link)
}

/** Lines from outside to what stands behind the first of these. */
function linksPast({ traffic }: Layout, home: Id, [first, ...behind]: readonly Id[]): readonly Link[] {
  const held = new Set(behind)
  return traffic.arrivals(home).flatMap(({ link, at }) => (at !== first && held.has(at) ? [link] : []))
}

/** Room for a lane of its own for each line that runs here. */
function laneGap(links: readonly Link[]): number {
  const labelled = links.filter(({ label }) => label !== '').length
  const plain = Math.min(WIDEST_GAP, LANE * (links.length - labelled) + PADDING)
  return onGrid(Math.max(GAP, plain + Math.min(WIDEST_LABELLED, LABEL_LANE * labelled)))
}

const widestLabel = (links: readonly Link[]): number =>
  links.reduce((most, { label }) => Math.max(most, label === '' ? 0 : labelRectangle(label, ORIGIN).width), 0)

/** The same for slots side by side, where labels stand between them. */
const labelGap = (links: readonly Link[]): number => onGrid(laneGap(links) + widestLabel(links))

/** What a name says but for the column: `app-a` and `app-b` are of one tier. */
function tierOf(name: string, column: string): string {
  const zone = [column, column.slice(-2), column.slice(-1)].find((each) => each !== '' && name.endsWith(each))
  return zone === undefined ? name : name.slice(0, -zone.length).replace(/[-_. ]+$/, '')
}

/** Those of one tier in one row, in the order of their names, as high as there is room. */
function inTiers(layout: Layout, ids: readonly Id[], columnOf: (id: Id) => number): readonly (readonly Id[])[] {
  const tiers = grouped(ids, (id) => {
    const resource = resourceOf(layout, id)
    return tierOf(resource.name, drawingOf(layout, id)?.column?.(resource) ?? '')
  })
  const rows: Id[][] = []
  const free = new Map<number, number>()
  for (const tier of tiers.values()) {
    const first = Math.max(0, ...tier.map((id) => free.get(columnOf(id)) ?? 0))
    for (const id of tier) {
      const column = columnOf(id)
      const row = Math.max(first, free.get(column) ?? 0)
      free.set(column, row + 1)
      const cells = (rows[row] ??= [])
      cells[column] = id
    }
  }
  return rows
}

/** Columns in the order of what they stand for, upper rows first; tiers of a row one under another. */
function columnsOf(layout: Layout, home: Id, ids: readonly Id[]): Block {
  const column = (id: Id): string => drawingOf(layout, id)?.column?.(resourceOf(layout, id)) ?? ''
  const row = (id: Id): number => drawingOf(layout, id)?.row?.(resourceOf(layout, id), layout.estate) ?? 0
  // What names no column stands last.
  const columns = [...new Set(ids.map(column))].sort(
    (a, b) => Number(a === '') - Number(b === '') || byNaturalText(a, b),
  )
  const index = new Map(columns.map((name, i) => [name, i]))
  const rows = [...new Set(ids.map(row))].sort((a, b) => a - b)
  const inRow = (y: number): readonly Id[] => ids.filter((id) => row(id) === y)
  const tiers = rows.map((y) => inTiers(layout, inRow(y), (id) => index.get(column(id)) ?? 0))
  const gap = columnGap(layout, home, ids, columns.length)
  const blocks = new Map(ids.map((id) => [id, blockOf(layout, id)]))
  const side = (some: readonly (readonly Id[])[], width: number): readonly Block[] =>
    columns.flatMap((_, x) => Array.from({ length: width }, (_, i) => blocks.get(some[i]?.[x] ?? '') ?? NOTHING))
  const ways = widths(tiers.flat().length).map((width) =>
    tiers.flatMap((each) => inRows(each, width).map((some) => side(some, width))),
  )
  const best = largestDrawn(ways, (cells) => gridSize(cells, gap, GAP))
  return grid(filled(best), gap, GAP)
}

/** In how many columns so many boxes may stand that would stand under one another. */
const widths = (count: number): readonly number[] => (count > TALL ? columnCounts(count) : [1])

/** The way that has to be made smallest least. */
function largestDrawn<T>(ways: readonly T[], sizeOfWay: (way: T) => Size): T {
  const extents = ways.map((way) => extent(sizeOfWay(way)))
  return ways[extents.indexOf(Math.min(...extents))] as T
}

/** Lines to the lower boxes of a column come down beside it. */
function columnGap({ traffic }: Layout, home: Id, ids: readonly Id[], columns: number): number {
  if (ids.length <= columns) return GAP
  const held = new Set(ids)
  const joined = traffic.joins(home).filter(({ between }) => between.some((id) => held.has(id)))
  const arriving = joined.length + traffic.arrivals(home).filter(({ at }) => held.has(at)).length
  return onGrid(Math.min(WIDEST_GAP, Math.max(GAP, (LANE * arriving) / columns + PADDING)))
}

const inRows = <T>(items: readonly T[], length: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / length) }, (_, i) => items.slice(i * length, (i + 1) * length))

/** Between large things that lines pass, in as many corridors as there are. */
const corridor = (links: readonly Link[], count: number): number =>
  Math.max(2 * GAP, laneGap(links.slice(0, Math.ceil(links.length / count))))

/** Under one another or in several columns: what can be drawn larger. */
function flowOf(layout: Layout, home: Id, ids: readonly Id[]): Block {
  const blocks = ids.map((id) => blockOf(layout, id))
  const among = linksBetween(layout, home, ids, ids)
  const passing = [...linksPast(layout, home, ids), ...among]
  const ways = columnCounts(ids.length).map((columns) => {
    const rows = inRows(blocks, columns)
    const across = corridor(passing, columns) + widestLabel(among)
    return { rows, gaps: [onGrid(across), corridor(passing, rows.length)] as const }
  })
  const best = largestDrawn(ways, ({ rows, gaps }) => gridSize(rows, ...gaps))
  return grid(best.rows, ...best.gaps)
}

const columnCounts = (count: number): readonly number[] => {
  const most = Math.max(1, Math.ceil(Math.sqrt(count * WIDE)))
  return Array.from({ length: most }, (_, i) => i + 1)
}

/** Rows of so many boxes; what one frame surrounds is kept together, with room for the frame. */
function stripRows(layout: Layout, ids: readonly Id[], length: number): Block {
  const rows = (some: readonly Id[]): Block =>
    grid(
      inRows(
        some.map((id) => blockOf(layout, id)),
        length,
      ),
      GAP,
    )
  const framed = grouped(ids, (id) => layout.framedBy.get(id))
  const others = ids.filter((id) => !layout.framedBy.has(id))
  return below([rows(others), ...Array.from(framed.values(), rows)], 2 * GAP)
}

function stripOf(layout: Layout, ids: readonly Id[], width: number): Block {
  const step = ids.reduce((most, id) => Math.max(most, sizeOf(layout.plan.resources, id).width), 0) + GAP
  return stripRows(layout, ids, Math.max(STRIP_LENGTH, Math.floor((width + GAP) / step)))
}

/** In as many rows as there are gateways on the edge. */
const stripAlong = (layout: Layout, ids: readonly Id[], rows: number): Block =>
  stripRows(layout, ids, Math.ceil(ids.length / Math.max(1, rows)))

/** Gateways under one another; many in several columns, with room for the lines of the inner ones to pass the outer. */
function edgeOf(layout: Layout, home: Id, ids: readonly Id[]): { readonly edge: Block; readonly rows: number } {
  const blocks = ids.map((id) => blockOf(layout, id))
  const links = layout.traffic.arrivals(home).map(({ link }) => link)
  const ways = widths(ids.length).map((columns) => ({
    rows: inRows(blocks, columns),
    gaps: columns === 1 ? ([GAP, edgeGap(layout, home, ids)] as const) : passage(links, columns),
  }))
  const best = largestDrawn(ways, ({ rows, gaps }) => gridSize(rows, ...gaps))
  return { edge: grid(best.rows, ...best.gaps), rows: best.rows.length }
}

/** Gateways with a labelled line between them leave room for its label among the lines that pass there. */
function edgeGap(layout: Layout, home: Id, ids: readonly Id[]): number {
  const among = linksBetween(layout, home, ids, ids).filter(({ label }) => label !== '')
  const past = linksPast(layout, home, ids)
  return among.length === 0 ? GAP : laneGap([...among, ...past.slice(0, Math.ceil(past.length / ids.length))])
}

/** Between columns, and between rows, of boxes whose lines all leave to one side: down the columns, and together to where they end. */
function passage(links: readonly Link[], columns: number): readonly [number, number] {
  if (columns === 1) return [GAP, GAP]
  const lanes = TUNNEL_LANE * Math.ceil(links.length / columns)
  return [onGrid(GAP + widestLabel(links) + lanes), ROW_GAP]
}

/** Edge, strip and grid of a container; of two ways to put them, the one that can be drawn larger. */
function contentsOf(layout: Layout, home: Id, chosen = layout.tree.inside(home)): Block {
  const ids = inOrder(layout, chosen)
  const inSlot = (slot: Slot): readonly Id[] => ids.filter((id) => (drawingOf(layout, id)?.slot ?? 'grid') === slot)
  const [edges, strips, grids] = [inSlot('edge'), inSlot('strip'), inSlot('grid')]
  const { edge, rows: edgeRows } = edgeOf(layout, home, edges)
  const held = heldOf(layout, home, grids)
  const past = linksPast(layout, home, grids)
  const besideEdge = (block: Block, gap: number): Block =>
    facesLeft(layout, home) ? beside([edge, block], gap) : beside([block, edge], gap)
  const links = (some: readonly Id[], others: readonly Id[]) => linksBetween(layout, home, some, others)
  const core = below([stripOf(layout, strips, held.width), held], laneGap([...links(strips, grids), ...past]))
  const rows = besideEdge(stripAlong(layout, strips, edgeRows), labelGap(links(edges, strips)))
  const inTwo = besideEdge(core, labelGap(links(edges, [...strips, ...grids])))
  const onTop = below([rows, held], laneGap([...links([...edges, ...strips], grids), ...past]))
  return extent(onTop) < extent(inTwo) ? onTop : inTwo
}

function heldOf(layout: Layout, home: Id, ids: readonly Id[]): Block {
  const hasColumn = (id: Id): boolean => drawingOf(layout, id)?.column !== undefined
  const flowing = ids.filter((id) => !hasColumn(id))
  return below([columnsOf(layout, home, ids.filter(hasColumn)), flowOf(layout, home, flowing)], GAP)
}

/** What decides how small it has to be drawn on a screen or sheet. */
const extent = ({ width, height }: Size): number => Math.max(width / WIDE, height)

/** The two sides look at each other: offices have their gateways at the right, the Region's VPCs at the left. */
const facesLeft = (layout: Layout, id: Id): boolean =>
  id === REGION_ID || kindOf(layout.plan.resources.get(id))?.drawing.zone === 'region'

function blockOf(layout: Layout, id: Id): Block {
  const block = layout.blocks.get(id) ?? newBlock(layout, id)
  layout.blocks.set(id, block)
  return block
}

function newBlock(layout: Layout, id: Id): Block {
  const size = sizeOf(layout.plan.resources, id)
  if (!isContainer(layout.plan.resources, id)) return box(id, size, false)
  const contents = contentsOf(layout, id)
  if (contents.places.size === 0) return box(id, size, true)
  const look = lookOf(id, layout.estate)
  const title = look === undefined ? 0 : onGrid(Math.min(titleBarWidth(look), WIDE_TITLE))
  const width = Math.max(NARROWEST, title, contents.width + 2 * PADDING)
  const at = {
    x: facesLeft(layout, id) ? PADDING : width - PADDING - contents.width,
    y: TITLE_BAR + PADDING,
  }
  return inset(box(id, { width, height: contents.height + at.y + PADDING }, true), contents, at)
}

function middleIn({ plan }: Layout, block: Block, id: Id): number | undefined {
  const place = block.places.get(id)
  return place && place.y + (place.height ?? sizeOf(plan.resources, id).height) / 2
}

/** Where it would have to stand for its lines into the Region to run level; undefined when it has none. */
function levelWith(layout: Layout, own: Block, region: Block): number | undefined {
  const drops = layout.traffic.joins(null).flatMap(({ link: { from, to } }) => {
    const [near, far] = own.places.has(from) ? [from, to] : [to, from]
    const [here, there] = [middleIn(layout, own, near), middleIn(layout, region, far)]
    return here === undefined || there === undefined ? [] : there - here
  })
  return drops.length === 0 ? undefined : Math.min(...drops)
}

const standsAnywhere = (layout: Layout, id: Id): boolean => drawingOf(layout, id)?.zone === 'anywhere'

/** Offices under one another, each level with its gateway in the Region where the one above leaves room for that. */
function premisesOf(layout: Layout, region: Block): ReadonlyMap<Id, Place> {
  const blocks = inOrder(
    layout,
    layout.tree.inside(null).filter((id) => id !== REGION_ID && !standsAnywhere(layout, id)),
  ).map((id) => {
    const block = blockOf(layout, id)
    return { block, wanted: levelWith(layout, block, region) ?? Infinity }
  })
  const width = Math.max(0, ...blocks.map(({ block }) => block.width))
  const aligned = blocks
    .toSorted((a, b) => a.wanted - b.wanted || 0)
    .map(({ block, wanted }) => ({ wanted, block: atRight(block, width) }))
  const several = columnsOfPremises(
    layout,
    aligned.map(({ block }) => block),
    region,
  )
  if (several !== undefined) return several.places
  const places = new Map<Id, Place>()
  let free = 0
  for (const { block, wanted } of aligned) {
    const y = wanted === Infinity ? free : Math.max(free, onGrid(wanted))
    for (const [id, place] of inset(NOTHING, block, { x: 0, y }).places) places.set(id, place)
    free = y + block.height + GAP
  }
  return places
}

/** Offices of all widths have their gateways in one line. */
const atRight = (block: Block, width: number): Block =>
  inset({ ...NOTHING, width, height: block.height }, block, { x: width - block.width, y: 0 })

/** Many offices side by side, where one column would be higher than the Region; undefined where one is better. */
function columnsOfPremises(layout: Layout, blocks: readonly Block[], region: Block): Block | undefined {
  const links = layout.traffic.joins(null).map(({ link }) => link)
  const ways = widths(blocks.length).map((columns) => ({
    rows: inRows(blocks, columns),
    gaps: passage(links, columns),
  }))
  const best = largestDrawn(ways, ({ rows, gaps }) => {
    const { width, height } = gridSize(rows, ...gaps)
    return { width: width + region.width, height: Math.max(height, region.height) }
  })
  if (best === ways[0]) return undefined
  const { rows, gaps } = best
  const upper = gridSize(rows.slice(0, Math.floor(rows.length / 2)), ...gaps)
  const y = onGrid(hubLevel(layout, region) - upper.height - ROW_GAP / 2)
  return inset(NOTHING, grid(rows, ...gaps), { x: 0, y })
}

/** The middle of the box in the Region where most lines from outside end. */
function hubLevel(layout: Layout, region: Block): number {
  const ends = grouped(
    layout.traffic.joins(null).flatMap(({ link: { from, to } }) => [from, to].filter((id) => region.places.has(id))),
    (id) => id,
  )
  const [hub] = [...ends].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? []
  return (hub === undefined ? undefined : middleIn(layout, region, hub)) ?? 0
}

/** Between the offices and the Region: a label and a lane for each line that crosses. */
function crossingGap({ traffic }: Layout): number {
  const crossing = traffic.joins(null).flatMap(({ link, between }) => (between.includes(REGION_ID) ? [link] : []))
  const labelled = crossing.filter(({ label }) => label !== '').length
  const lanes = LANE * (crossing.length - labelled) + (LABEL_LANE / 2) * labelled
  return onGrid(GAP + widestLabel(crossing) + Math.min(WIDEST_LABELLED, lanes))
}

/** One container with all it holds, or boxes of one container, arranged anew among themselves. */
export function arrangedAlone(plan: Plan, estate: Estate, ids: readonly Id[]): Block {
  const tree = treeOf(plan.resources)
  const layout = layoutOf(plan, estate)
  const [first, ...others] = ids
  if (first === undefined || others.length === 0) return first === undefined ? beside([], GAP) : blockOf(layout, first)
  const home = tree.homes.get(first) ?? null
  return home === null
    ? below(
        inOrder(layout, ids).map((id) => blockOf(layout, id)),
        GAP,
      )
    : contentsOf(layout, home, ids)
}

const outermostFirst = (tree: Tree, home: Id | null = null): readonly Id[] =>
  tree.inside(home).flatMap((id) => [id, ...outermostFirst(tree, id)])

/** As `arrange`. */
export function* arrangeInSteps(plan: Plan, estate: Estate): Steps<ReadonlyMap<Id, Place>> {
  const tree = treeOf(plan.resources)
  const layout = layoutOf(plan, estate)
  for (const [i, id] of outermostFirst(tree).toReversed().entries()) {
    yield i / tree.homes.size
    blockOf(layout, id)
  }
  const region = tree.homes.has(REGION_ID) ? blockOf(layout, REGION_ID) : box(REGION_ID, { width: 0, height: 0 }, true)
  const premises = premisesOf(layout, region)
  const width = Math.max(
    0,
    ...Array.from(premises, ([id, place]) => place.x + (place.width ?? sizeOf(plan.resources, id).width)),
  )
  const dx = premises.size === 0 ? 0 : width + crossingGap(layout)
  const top = Math.min(0, ...Array.from(premises.values(), (place) => place.y))
  const result = new Map<Id, Place>()
  const put = (id: Id, place: Place, x: number): void => {
    result.set(id, { ...place, x: ORIGIN.x + x + place.x, y: ORIGIN.y - top + place.y })
  }
  for (const [id, place] of premises) put(id, place, 0)
  if (tree.homes.has(REGION_ID)) for (const [id, place] of region.places) put(id, place, dx)
  const beside = annotationsBeside(plan, tree, result)
  for (const [id, place] of annotationsOf(layout, new Map([...result, ...beside]))) result.set(id, place)
  for (const [id, place] of beside) result.set(id, place)
  return result
}

/** A place for everything, from nothing but what the plan holds: the same plan is always arranged alike. */
export const arrange = (plan: Plan, estate: Estate): ReadonlyMap<Id, Place> => finished(arrangeInSteps(plan, estate))

/** Notes and frames that stood nowhere, in a row under everything else. */
function annotationsOf(layout: Layout, places: ReadonlyMap<Id, Place>): ReadonlyMap<Id, Place> {
  const { resources } = layout.plan
  const ids = inOrder(
    layout,
    layout.tree.inside(null).filter((id) => standsAnywhere(layout, id) && !places.has(id)),
  )
  const row = beside(
    ids.map((id) => box(id, sizeOf(resources, id), true)),
    GAP,
  )
  const under = Array.from(places, ([id, { y, height }]) => y + (height ?? sizeOf(resources, id).height))
  const y = under.length === 0 ? ORIGIN.y : onGrid(under.reduce((most, each) => Math.max(most, each)) + GAP)
  return inset({ width: 0, height: 0, places: new Map() }, row, { x: ORIGIN.x, y }).places
}

/** What stands in one container is arranged among itself; what stands free, each for itself. */
function newcomersOf(layout: Layout, missing: ReadonlySet<Id>): readonly Block[] {
  const { homes } = layout.tree
  const outermost = [...missing].filter((id) => !missing.has(homes.get(id) ?? ''))
  const free = outermost.filter((id) => homes.get(id) === null).map((id) => blockOf(layout, id))
  const inside = grouped(outermost, (id) => homes.get(id))
  return [...free, ...Array.from(inside, ([home, ids]) => contentsOf(layout, home, ids))]
}

/** The containers around a new box, as large as they have to be to hold it. */
function enlarge(frames: Map<Id, Rectangle>, { homes }: Tree, id: Id, at: Rectangle): void {
  frames.set(id, at)
  for (let home = homes.get(id), held = at; home != null; home = homes.get(home)) {
    const larger = around([frames.get(home), enclosing([held])].filter((each) => each !== undefined))
    if (larger === undefined) return
    frames.set(home, larger)
    held = larger
  }
}

/** The plan's places, and one for everything that has none; what stands already stays. */
export function* completedInSteps(plan: Plan, estate: Estate): Steps<ReadonlyMap<Id, Place>> {
  const tree = treeOf(plan.resources)
  const { homes } = tree
  const missing = new Set<Id>()
  for (const id of homes.keys()) if (id !== REGION_ID && !plan.places.has(id)) missing.add(id)
  if (missing.size === 0) return plan.places
  if (missing.size === homes.size - Number(homes.has(REGION_ID))) return yield* arrangeInSteps(plan, estate)
  const layout = layoutOf(plan, estate)
  const places = new Map(plan.places)
  const frames = new Map(framesOf(plan.resources, tree, plan.places))
  for (const block of newcomersOf(layout, missing)) {
    const [first] = block.places.keys()
    if (first === undefined) continue
    const at = freeSpot(plan, first, block, frames)
    for (const [id, place] of inset(NOTHING, block, at).places) if (missing.has(id)) places.set(id, place)
    enlarge(frames, tree, first, { ...at, width: block.width, height: block.height })
  }
  return places
}
