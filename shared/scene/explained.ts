import type { Box, LineStyle, Scene, Tone } from './scene.ts'
import { lineNames, toneNames, type BoxPaint, type Theme } from './theme.ts'

/** What a legend says of a look that is used in a drawing. */
export type Explanation =
  | { readonly name: string; readonly shape: Box['shape']; readonly paint: BoxPaint }
  | { readonly name: string; readonly style: LineStyle }

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

function explainedBoxes(scene: Scene, shape: Box['shape'], theme: Theme): readonly Explanation[] {
  const used = distinct(scene.boxes.filter((box) => box.shape === shape).map(({ tone }) => tone))
  const look = (tone: Tone): string => JSON.stringify({ ...theme.boxes[tone], title: '' })
  return distinct(used.map(look)).flatMap((wanted) => {
    const tones = used.filter((tone) => look(tone) === wanted && toneNames[tone] !== undefined)
    const [first, ...others] = tones.map((tone) => toneNames[tone] ?? '')
    const [tone] = tones
    if (first === undefined || tone === undefined) return []
    const name = [first, ...others.map((each) => each.toLowerCase())].join(', ')
    return [{ name, shape, paint: theme.boxes[tone] }]
  })
}

/** Everything that is used and has a meaning; what looks alike is explained together. */
export function explained(scene: Scene, theme: Theme): readonly Explanation[] {
  const styles = distinct(scene.lines.map(({ style }) => style))
  return [
    ...explainedBoxes(scene, 'container', theme),
    ...explainedBoxes(scene, 'node', theme),
    ...styles.map((style) => ({ name: lineNames[style], style })),
  ]
}
