import { LABEL_SIZE } from './label.ts'
import type { Box, Line } from './scene.ts'
import { lines } from './text.ts'

/** What a shape writes, in the order in which it does. */
function wordsOf({ shape, title, caption, subtitle }: Box): readonly string[] {
  if (shape === 'note') return [subtitle.trim() || title]
  return shape === 'frame' ? [title, subtitle] : [title, caption, subtitle]
}

/** Without what only breaks, joins and directs the words. */
const lettersOf = (texts: readonly string[]): string => texts.join('').replace(/[\s·\u2068\u2069]/g, '')

/** All that a box says, line by line; undefined where it is drawn whole. */
export function cutWordsOf(box: Box): readonly string[] | undefined {
  const whole = wordsOf(box).flatMap((text) => lines(text, Infinity, LABEL_SIZE, 400, Infinity))
  return lettersOf(box.texts.map(({ text }) => text)) === lettersOf(whole) ? undefined : whole
}

/** All that the label of a line says; undefined where it is drawn whole, or there is none. */
export function cutLabelOf({ label, labelAt, wholeLabel }: Line): string | undefined {
  if (wholeLabel !== undefined) return wholeLabel
  return labelAt === undefined && label !== '' ? label : undefined
}
