import { labelRectangle, textRectangle, titleHeight } from '../../shared/scene/label.ts'
import { around, bottom, grown, overlap, right, within } from '../../shared/scene/rectangle.ts'
import { isAnnotation, type Box, type Line, type Point, type Rectangle, type Scene } from '../../shared/scene/scene.ts'

interface Named extends Rectangle {
  readonly name: string
}

interface Leg extends Named {
  readonly line: Line
  readonly level: boolean
}

const spanOf = (points: readonly Point[]): Rectangle =>
  around(points.map((point) => ({ ...point, width: 0, height: 0 }))) ?? { x: 0, y: 0, width: 0, height: 0 }

const legsOf = (line: Line): readonly Leg[] =>
  line.points.slice(0, -1).map((a, i) => {
    const b = line.points[i + 1] ?? a
    return { ...spanOf([a, b]), name: `${line.id} leg ${String(i)}`, line, level: a.y === b.y }
  })

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))

/** Two level legs, or two upright ones, on one another for more than a point. */
function shared(a: Leg, b: Leg): boolean {
  if (a.level !== b.level) return false
  return a.level
    ? Math.abs(a.y - b.y) < 1 && Math.min(right(a), right(b)) - Math.max(a.x, b.x) > 1
    : Math.abs(a.x - b.x) < 1 && Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y) > 1
}

const isTrunk = (a: Line, b: Line): boolean => a.trunk !== undefined && a.trunk === b.trunk

/** A leg inside a rectangle, or along it: legs have no width. */
const enters = (leg: Leg, box: Rectangle): boolean =>
  leg.x < right(box) && right(leg) > box.x && leg.y < bottom(box) && bottom(leg) > box.y
    ? true
    : leg.level
      ? leg.y > box.y && leg.y < bottom(box) && leg.x < right(box) && right(leg) > box.x
      : leg.x > box.x && leg.x < right(box) && leg.y < bottom(box) && bottom(leg) > box.y

const onBorder = ({ x, y }: Point, box: Rectangle): boolean =>
  x >= box.x &&
  x <= right(box) &&
  y >= box.y &&
  y <= bottom(box) &&
  (x === box.x || x === right(box) || y === box.y || y === bottom(box))

/** The boxes around a box, and itself. */
function chainOf(box: Box | undefined, boxes: ReadonlyMap<string, Box>): readonly string[] {
  return box === undefined ? [] : [box.id, ...chainOf(boxes.get(box.parent ?? ''), boxes)]
}

const titleBar = (box: Box): Rectangle => ({ x: box.x, y: box.y, width: box.width, height: titleHeight(box) })

function boxFaults(scene: Scene, boxes: ReadonlyMap<string, Box>): readonly string[] {
  const siblings = pairs(scene.boxes.filter((box) => !isAnnotation(box)))
    .filter(([a, b]) => a.parent === b.parent && overlap(a, b))
    .map(([a, b]) => `${a.id} overlaps ${b.id}`)
  const outside = scene.boxes.flatMap((box) => {
    const parent = boxes.get(box.parent ?? '')
    return parent === undefined || within(box, parent) ? [] : [`${box.id} sticks out of ${parent.id}`]
  })
  return [...siblings, ...outside]
}

function textFaults(box: Box): readonly string[] {
  const texts = box.texts.map((run) => ({ ...textRectangle(run), name: `${box.id} "${run.text}"` }))
  const room = box.shape === 'container' || box.shape === 'frame' ? titleBar(box) : box
  const leaving = texts.filter((text) => !within(text, room)).map((text) => `${text.name} leaves its box`)
  const overlapping = pairs([...texts, { ...box.iconAt, name: `${box.id} icon` }])
    .filter(([a, b]) => overlap(a, b))
    .map(([a, b]) => `${a.name} overlaps ${b.name}`)
  return [...leaving, ...overlapping]
}

function lineFaults(line: Line, scene: Scene, boxes: ReadonlyMap<string, Box>): readonly string[] {
  const [from, to] = [boxes.get(line.from), boxes.get(line.to)]
  const [first, last] = [line.points[0], line.points.at(-1)]
  if (!from || !to || !first || !last) return [`${line.id} has no ends`]
  const around = new Set(
    [...chainOf(from, boxes), ...chainOf(to, boxes)].filter((id) => id !== from.id && id !== to.id),
  )
  const legs = legsOf(line)
  const slanted = legs.filter((leg) => leg.width > 0 && leg.height > 0).map((leg) => `${leg.name} is slanted`)
  const loose = [
    ...(onBorder(first, from) ? [] : [`${line.id} does not begin at ${from.id}`]),
    ...(onBorder(last, to) ? [] : [`${line.id} does not end at ${to.id}`]),
  ]
  const through = scene.boxes
    .filter((box) => !isAnnotation(box))
    .flatMap((box) => {
      const solid = around.has(box.id) ? titleBar(box) : box
      return legs.filter((leg) => enters(leg, solid)).map((leg) => `${leg.name} runs through ${box.id}`)
    })
  const along = scene.boxes
    .filter((box) => box.shape === 'container')
    .flatMap((box) =>
      legs.filter((leg) => hugs(leg, box)).map((leg) => `${leg.name} runs along the border of ${box.id}`),
    )
  return [...slanted, ...loose, ...through, ...along]
}

/** So close to a border, and for so long, that it is taken for one. */
function hugs(leg: Leg, box: Rectangle): boolean {
  const [near, long] = [4, 24]
  if (leg.level) {
    const shared = Math.min(right(leg), right(box)) - Math.max(leg.x, box.x)
    return shared > long && [box.y, bottom(box)].some((y) => Math.abs(y - leg.y) < near)
  }
  const shared = Math.min(bottom(leg), bottom(box)) - Math.max(leg.y, box.y)
  return shared > long && [box.x, right(box)].some((x) => Math.abs(x - leg.x) < near)
}

/** How far a label may stand beside its line. */
const NEXT_TO = 6

function labelFaults(scene: Scene): readonly string[] {
  const labels = scene.lines.flatMap((line) =>
    line.labelAt === undefined ? [] : [{ ...labelRectangle(line.label, line.labelAt), name: `${line.id} label`, line }],
  )
  const missing = scene.lines
    .filter(({ label, labelAt }) => label !== '' && labelAt === undefined)
    .map(({ id }) => `${id} shows no label`)
  const astray = labels
    .filter((label) => !legsOf(label.line).some((leg) => overlap(leg, grown(label, NEXT_TO))))
    .map(({ name }) => `${name} stands away from its line`)
  const together = pairs(labels)
    .filter(([a, b]) => overlap(a, b))
    .map(([a, b]) => `${a.name} overlaps ${b.name}`)
  const legs = scene.lines.flatMap(legsOf)
  const touching = labels.flatMap((label) => [
    ...legs
      .filter((leg) => leg.line !== label.line && enters(leg, label))
      .map((leg) => `${label.name} touches ${leg.name}`),
    ...scene.boxes.filter((box) => touches(label, box)).map((box) => `${label.name} touches ${box.id}`),
  ])
  return [...missing, ...astray, ...together, ...touching]
}

function touches(label: Rectangle, box: Box): boolean {
  if (box.shape === 'node' || box.shape === 'note') return overlap(label, box)
  return overlap(label, titleBar(box)) || (overlap(label, box) && !within(label, box))
}

/** What is wrong with a drawing, in words; nothing for a good one. */
export function faultsOfScene(scene: Scene): readonly string[] {
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]))
  const legs = scene.lines.flatMap(legsOf)
  const together = pairs(legs)
    .filter(([a, b]) => a.line !== b.line && !isTrunk(a.line, b.line) && shared(a, b))
    .map(([a, b]) => `${a.name} lies on ${b.name}`)
  return [
    ...boxFaults(scene, boxes),
    ...scene.boxes.flatMap(textFaults),
    ...scene.lines.flatMap((line) => lineFaults(line, scene, boxes)),
    ...together,
    ...labelFaults(scene),
  ]
}
