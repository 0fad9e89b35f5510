import { memo, useMemo } from 'react'
import type { Difference } from '../../../shared/compare/compare.ts'
import { groupsOf } from '../../../shared/compare/words.ts'
import { bottom, right } from '../../../shared/scene/rectangle.ts'
import type { Line, Point, Rectangle, Scene } from '../../../shared/scene/scene.ts'
import { textWidth } from '../../../shared/scene/text.ts'
import { comparisonWith } from '../../compare/compared.ts'
import { ghostsOf, type Ghosts } from '../../compare/ghosts.ts'
import { spreadOf, type Spread } from '../../compare/inside.ts'
import { spotAtCorner, spotOnWay } from '../../compare/sign-spot.ts'
import { useMoment, useView } from '../../session/session.ts'
import { indexOf, labelOf } from '../hit.ts'
import type { Frame } from '../stage.ts'
import { Trace } from './outlines.tsx'
import './differences.css'

const HALF = 9
/** Size of the letters of a mark. */
const LETTERS = 15
/** Size of the name of what is gone. */
const NAME = 12
const MARGIN = 8
/** Clear of the outline of what is selected. */
const BELOW = 7

/** Says with a letter what the colour says, in the scene's units. */
export const Sign = ({ at: { x, y }, sign }: { readonly at: Point; readonly sign: string }) => (
  <g
    className="difference-mark"
    style={{ transform: `translate(${String(x)}px, ${String(y)}px) scale(var(--badge-scale))` }}
  >
    <rect x={-HALF} y={-HALF} width={2 * HALF} height={2 * HALF} rx={4} />
    <text y={5}>{sign}</text>
  </g>
)

export const Outline = ({
  box: { x, y, width, height },
  rounded,
}: {
  readonly box: Rectangle
  readonly rounded: boolean
}) => <rect className="difference-box" x={x} y={y} width={width} height={height} rx={rounded ? 6 : 0} />

/** Left of the label, where findings are right of it; without one on the line. */
function spotOf(scene: Scene, line: Line): Point {
  const label = labelOf(line)
  return label === undefined
    ? spotOnWay(scene, line.points, HALF)
    : { x: label.x - HALF, y: label.y + label.height / 2 }
}

function Mark({ scene, id, sign }: { readonly scene: Scene; readonly id: Difference['id']; readonly sign: string }) {
  const index = indexOf(scene)
  const box = index.box(id)
  if (box !== undefined)
    return (
      <>
        <Outline box={box} rounded={box.shape === 'node'} />
        <Sign at={box} sign={sign} />
      </>
    )
  return index.linesOf(id).map((line, i) => (
    <g key={line.id}>
      <Trace className="difference-line" points={line.points} label={labelOf(line)} />
      {i === 0 && <Sign at={spotOf(scene, line)} sign={sign} />}
    </g>
  ))
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

interface GhostMarksProps {
  readonly scene: Scene
  readonly ghosts: Ghosts
  readonly sign: string
}

const GhostMarks = ({ scene, ghosts: { boxes, lines }, sign }: GhostMarksProps) => (
  <>
    {lines.map((line) => (
      <Trace className="difference-line" key={line.id} points={line.points} />
    ))}
    {boxes.map((box) => (
      <g key={box.id}>
        <Outline box={box} rounded={box.shape === 'node'} />
        <GhostName box={box} />
        <Sign at={spotAtCorner(scene, box, HALF)} sign={sign} />
      </g>
    ))}
    {lines.map(({ points, id }) => (
      <Sign key={id} at={spotOnWay(scene, points, HALF)} sign={sign} />
    ))}
  </>
)

/** Of a collapsed container: how many differences are in it, under its lower left corner. */
function InsideMark({ box, text }: { readonly box: Rectangle; readonly text: string }) {
  const width = textWidth(text, LETTERS, 600) + 2 * HALF
  return (
    <>
      <Outline box={box} rounded />
      <g
        className="difference-mark"
        style={{ transform: `translate(${String(box.x)}px, ${String(bottom(box))}px) scale(var(--badge-scale))` }}
      >
        <rect y={BELOW} width={width} height={2 * HALF} rx={4} />
        <text x={width / 2} y={BELOW + HALF + 5}>
          {text}
        </text>
      </g>
    </>
  )
}

interface MarksProps extends Spread {
  readonly scene: Scene
  readonly before: Scene
}

const Marked = memo(function Marked({ scene, before, shown, inside }: MarksProps) {
  // What is gone lies under what has come.
  const marks = shown.toReversed().map(({ title, sign, differences }) => (
    <g key={title} className={`difference-marks ${title.toLowerCase()}`}>
      {title === 'Removed' ? (
        <GhostMarks
          scene={scene}
          ghosts={ghostsOf(before, scene, new Set(differences.map(({ id }) => id)))}
          sign={sign}
        />
      ) : (
        differences.map(({ id }) => <Mark key={id} scene={scene} id={id} sign={sign} />)
      )}
    </g>
  ))
  const index = indexOf(scene)
  return (
    <>
      {marks}
      <g className="difference-marks inside">
        {Array.from(inside, ([id, counts]) => {
          const box = index.box(id)
          const text = counts.map(({ sign, count }) => `${sign}${String(count)}`).join(' ')
          return box && <InsideMark key={id} box={box} text={text} />
        })}
      </g>
    </>
  )
})

/** While plans are compared: what was added, what was changed, and what is gone where it stood. */
export function Differences({ scene, bearers }: Pick<Frame, 'scene' | 'bearers'>) {
  const { compared, collapsed } = useView()
  const { plan } = useMoment()
  const groups = useMemo(() => (compared === null ? [] : groupsOf(comparisonWith(compared, plan))), [compared, plan])
  const spread = useMemo(
    () => compared && spreadOf(groups, compared.scene, scene, bearers, collapsed),
    [groups, compared, scene, bearers, collapsed],
  )
  return compared && spread && <Marked scene={scene} before={compared.scene} {...spread} />
}
