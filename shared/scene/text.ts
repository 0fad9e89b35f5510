import { isolated, visible } from '../base/visible.ts'
import { interWidths } from './inter-widths.ts'

export type Weight = 400 | 600

/** Ideographs and emoji are square; other letters outside the table are taken wide rather than cut. */
const SQUARE_FROM = 0x2e80
const UNKNOWN = 760

/** They only keep directions of writing apart. */
const isIsolate = (code: number): boolean => code === 0x2068 || code === 0x2069

function letterWidth(letter: string, weight: Weight): number {
  const code = letter.codePointAt(0) ?? 0
  if (isIsolate(code)) return 0
  const widths = interWidths[weight]
  return widths.latin[code - 0x20] ?? widths.others[letter] ?? (code >= SQUARE_FROM ? 1000 : UNKNOWN)
}

/** Of one line, in the unit of `size`. */
export function textWidth(text: string, size: number, weight: Weight): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter, weight)
  return (width * size) / 1000
}

/** What can't be drawn becomes a blank, what nobody would see is shown; a line break stays. */
const drawable = (text: string): string =>
  visible(text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/gu, ' '))

/** The letters of a text up to the first that does not fit: what follows in a long one is not looked at. */
function beginning(text: string, width: number, size: number, weight: Weight): readonly string[] {
  const letters: string[] = []
  let used = 0
  for (const letter of text) {
    letters.push(letter)
    used += (letterWidth(letter, weight) * size) / 1000
    if (used > width) break
  }
  return letters
}

/** How many letters of `text` fit. */
function fitting(letters: readonly string[], width: number, size: number, weight: Weight): number {
  let used = 0
  return letters.findIndex((letter) => {
    used += (letterWidth(letter, weight) * size) / 1000
    return used > width
  })
}

/** The last good place to break before `limit`: at a blank, else behind a joint, else anywhere. */
function breakBefore(letters: readonly string[], limit: number): number {
  const blank = letters.lastIndexOf(' ', limit)
  if (blank > 0) return blank
  for (let at = limit; at > limit / 3; at--) if ('-_/,;:'.includes(letters[at - 1] ?? ' ')) return at
  return Math.max(1, limit)
}

function shortened(text: string, width: number, size: number, weight: Weight): string {
  const letters = beginning(text, width, size, weight)
  if (fitting(letters, width, size, weight) === -1) return text
  const limit = fitting(letters, width - textWidth('…', size, weight), size, weight)
  return `${letters.slice(0, limit).join('').trimEnd()}…`
}

/** The text in at most `count` lines that are no wider than `width`; `…` ends what does not fit. */
export function lines(text: string, width: number, size: number, weight: Weight, count: number): readonly string[] {
  const result: string[] = []
  let rest = drawable(text)
    .split('\n')
    .map((line) => line.trim().replace(/ +/g, ' '))
    .filter(Boolean)
  while (rest.length > 0 && result.length < count) {
    const [first = '', ...others] = rest
    const letters = beginning(first, width, size, weight)
    const limit = fitting(letters, width, size, weight)
    if (result.length === count - 1) {
      const last = others.length > 0 ? `${first}…` : first
      const shown = shortened(last, width, size, weight)
      // Alone, so that the ellipsis stands where a name from right to left ends.
      return [...result, shown === first ? first : isolated(shown)]
    }
    if (limit === -1) {
      result.push(first)
      rest = others
    } else {
      const at = breakBefore(letters, limit)
      const line = letters.slice(0, at).join('')
      result.push(line.trimEnd())
      rest = [first.slice(line.length).trimStart(), ...others]
    }
  }
  return result
}
