import { memo, useMemo } from 'react'
import { groupsOf, type Group } from '../../../shared/compare/words.ts'
import { around, bottom, overlap, right } from '../../../shared/scene/rectangle.ts'
import type { Box, Line, Point, Rectangle, Scene } from '../../../shared/scene/scene.ts'
import { textWidth } from '../../../shared/scene/text.ts'
import { comparisonWith } from '../../compare/compared.ts'
import { ghostsOf, type Ghosts } from '../../compare/ghosts.ts'
import { spreadOf, type Spread } from '../../compare/inside.ts'
import { useMoment, useView } from '../../session/session.ts'
import { indexOf, labelOf } from '../hit.ts'
import type { Frame } from '../stage.ts'
import { readable, type Cut } from '../view/cull.ts'
import { Trace } from './outlines.tsx'
import { cornersOf, HALF, placed, spotsAround, spotsOnWay, type Bearer } from './sign-spots.ts'
import './differences.css'

/** Size of the letters of a mark. */
const LETTERS = 15
/** Size of the name of what is gone. */
const NAME = 12
const MARGIN = 8
/** Clear of the outline of what is selected. */
const BELOW = 7
/** How much a sign may grow from afar. */
const MOST = 3

interface SignProps {
  readonly at: Point
  readonly sign: string
  /** How large it may get. */
  readonly scale?: number
}

/** Says with a letter what the colour says, in the scene's units. */
export const Sign = ({ at: { x, y }, sign, scale = MOST }: SignProps) => (
  <g
    className="difference-mark"
    style={{
      transform: `translate(${String(x)}px, ${String(y)}px) scale(min(var(--badge-scale), ${String(scale)}))`,
    }}
  >
    <rect x={-HALF} y={-HALF} width={2 * HALF} height={2 * HALF} rx={4} />
    <text y={5}>{sign}</text>
  </g>
)

type Outlined = Rectangle & Pick<Box, 'shape'>

function outlineOf({ x, y, width, height, shape }: Outlined): string {
  if (shape !== 'node') return `M${String(x)},${String(y)}h${String(width)}v${String(height)}h${String(-width)}z`
  const corner = (across: number, down: number): string => `a6,6 0 0 1 ${String(across)},${String(down)}`
  const [w, h] = [width - 12, height - 12]
  return `M${String(x + 6)},${String(y)}h${String(w)}${corner(6, 6)}v${String(h)}${corner(-6, 6)}h${String(-w)}${corner(-6, -6)}v${String(-h)}${corner(6, -6)}z`
}

/** One shape, however many they are. */
export const BoxOutlines = ({ boxes }: { readonly boxes: readonly Outlined[] }) =>
  boxes.length > 0 && <path className="difference-box" d={boxes.map(outlineOf).join('')} />

const wayOf = ({ points }: Pick<Line, 'points'>): string =>
  `M${points.map(({ x, y }) => `${String(x)},${String(y)}`).join('L')}`

interface Marks extends Pick<Group, 'title' | 'sign'> {
  readonly boxes: readonly Outlined[]
  /** Not over their labels. */
  readonly labelled: readonly Line[]
  readonly lines: readonly Pick<Line, 'points'>[]
  /** What is gone. */
  readonly names: Ghosts['boxes']
  readonly bearers: readonly Bearer[]
}

const isIn = (cut: Cut, points: readonly Point[]): boolean => {
  const extent = around(points.map((point) => ({ ...point, width: 0, height: 0 })))
  return extent !== undefined && overlap({ ...extent, width: extent.width + 1, height: extent.height + 1 }, cut.window)
}

/** Left of the label, where findings are right of it; else on the line. */
function spotsOf(line: Line): readonly Point[] {
  const label = labelOf(line)
  const beside = label === undefined ? [] : [{ x: label.x - HALF, y: label.y + label.height / 2 }]
  return [...beside, ...spotsOnWay(line.points)]
}

/** Far away, only what has its name has a sign. */
function marksOf(scene: Scene, cut: Cut, { title, sign, differences }: Group): Marks {
  const index = indexOf(scene)
  const boxes = differences.flatMap(({ id }) => index.box(id) ?? []).filter((box) => overlap(box, cut.window))
  const ways = differences.map(({ id }) => index.linesOf(id).filter(({ points }) => isIn(cut, points)))
  const lines = ways.flat()
  const isFull = cut.detail === 'full'
  return {
    title,
    sign,
    boxes,
    labelled: isFull ? lines.filter(({ labelAt }) => labelAt !== undefined) : [],
    lines: isFull ? lines.filter(({ labelAt }) => labelAt === undefined) : lines,
    names: [],
    bearers: [
      ...boxes.filter((box) => readable(cut.detail, true, box)).map((box) => ({ id: box.id, spots: spotsAround(box) })),
      ...(cut.detail === 'shapes' ? [] : ways)
        .flatMap(([line]) => line ?? [])
        .map((line) => ({ id: line.id, spots: spotsOf(line) })),
    ],
  }
}

function ghostMarks(before: Scene, scene: Scene, cut: Cut, { title, sign, differences }: Group): Marks {
  const ghosts = ghostsOf(before, scene, new Set(differences.map(({ id }) => id)))
  const boxes = ghosts.boxes.filter((box) => overlap(box, cut.window))
  const lines = ghosts.lines.filter(({ points }) => isIn(cut, points))
  const legible = cut.detail === 'shapes' ? { boxes: [], lines: [] } : { boxes, lines }
  return {
    title,
    sign,
    boxes,
    labelled: [],
    lines,
    names: legible.boxes,
    bearers: [
      ...legible.boxes.map((box) => ({ id: box.id, spots: cornersOf(box) })),
      ...legible.lines.map(({ id, points }) => ({ id, spots: spotsOnWay(points) })),
    ],
  }
}

/** Grows from afar as far as the box has room. */
function GhostName({ box }: { readonly box: Ghosts['boxes'][number] }) {
  const room = (NAME * (box.width - 2 * MARGIN)) / textWidth(box.title, NAME, 600)
  const fontSize = `min(${String(NAME)}px * var(--badge-scale), ${String(Math.max(NAME, room))}px)`
  return (
    <text className="difference-name" style={{ fontSize }} x={right(box) - MARGIN} y={bottom(box) - MARGIN}>
      {box.title}
    </text>
  )
}

/** Of a collapsed container: how many differences are in it, under its lower left corner, no wider than the box. */
function InsideMark({ box, text }: { readonly box: Rectangle; readonly text: string }) {
  const width = textWidth(text, LETTERS, 600) + 2 * HALF
  return (
    <>
      <BoxOutlines boxes={[{ ...box, shape: 'node' }]} />
      <g
        className="difference-mark"
        style={{
          transform: `translate(${String(box.x)}px, ${String(bottom(box))}px) scale(min(var(--badge-scale), ${String(box.width / width)}))`,
        }}
      >
        <rect y={BELOW} width={width} height={2 * HALF} rx={4} />
        <text x={width / 2} y={BELOW + HALF + 5}>
          {text}
        </text>
      </g>
    </>
  )
}

interface MarkedProps extends Spread {
  readonly scene: Scene
  readonly before: Scene
  readonly cut: Cut
}

const Marked = memo(function Marked({ scene, before, cut, shown, inside }: MarkedProps) {
  // What is gone lies under what has come.
  const marks = shown
    .toReversed()
    .map((group) => (group.title === 'Removed' ? ghostMarks(before, scene, cut, group) : marksOf(scene, cut, group)))
  const index = indexOf(scene)
  const spots = new Map(
    placed(
      scene,
      cut,
      marks.flatMap(({ bearers }) => bearers),
    ).map((spot) => [spot.id, spot]),
  )
  return (
    <g className={`difference-detail ${cut.detail}`}>
      {marks.map(({ title, sign, boxes, labelled, lines, names, bearers }) => (
        <g key={title} className={`difference-marks ${title.toLowerCase()}`}>
          {lines.length > 0 && <path className="difference-line" d={lines.map(wayOf).join('')} />}
          {labelled.map((line) => (
            <Trace key={line.id} className="difference-line" points={line.points} label={labelOf(line)} />
          ))}
          <BoxOutlines boxes={boxes} />
          {names.map((box) => (
            <GhostName key={box.id} box={box} />
          ))}
          {bearers.map(({ id }) => {
            const spot = spots.get(id)
            return spot && <Sign key={id} at={spot.at} sign={sign} scale={spot.scale} />
          })}
        </g>
      ))}
      <g className="difference-marks inside">
        {Array.from(inside, ([id, counts]) => {
          const box = index.box(id)
          const text = counts.map(({ sign, count }) => `${sign}${String(count)}`).join(' ')
          return box && <InsideMark key={id} box={box} text={text} />
        })}
      </g>
    </g>
  )
})

/** While plans are compared: what was added, what was changed, and what is gone where it stood. */
export function Differences({ scene, bearers, cut }: Pick<Frame, 'scene' | 'bearers'> & { readonly cut: Cut }) {
  const { compared, collapsed } = useView()
  const { plan } = useMoment()
  const groups = useMemo(() => (compared === null ? [] : groupsOf(comparisonWith(compared, plan))), [compared, plan])
  const spread = useMemo(
    () => compared && spreadOf(groups, compared.scene, scene, bearers, collapsed),
    [groups, compared, scene, bearers, collapsed],
  )
  return compared && spread && <Marked scene={scene} before={compared.scene} cut={cut} {...spread} />
}
