/**
 * What nobody sees in a text and yet changes what is seen: controls, marks that turn the direction of writing, blanks
 * without width. Not those that scripts and emoji need between their own letters, nor tab and line break.
 */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2067\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|(?<=^|[ -~])[\u200c\u200d]|[\u200c\u200d](?=$|[ -~])/gu

/** Isolates keep directions apart, which is what `isolated` is for; in a name of one's own they are as unseen. */
const ISOLATES = /[\u2068\u2069]/g

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

const PLAIN = /^[ -~]*$/

const mark = (letter: string): string =>
  `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/** What is unseen shown as `[U+202E]`. */
export const visible = (text: string): string => (PLAIN.test(text) ? text : text.replace(UNSEEN, mark))

/** For the middle of a sentence: as `visible`, and whatever its direction it does not turn the words around it. */
export function isolated(text: string): string {
  if (PLAIN.test(text)) return text
  const shown = visible(text).replace(ISOLATES, mark)
  return RIGHT_TO_LEFT.test(shown) ? `\u2068${shown}\u2069` : shown
}

/** One line that says what it says and commands no terminal. */
export const oneLine = (text: string): string => visible(text.replace(/\s*[\n\r\u0085\u2028\u2029]\s*/g, ' '))

/** The unseen of a text, each once, as it is shown. */
export const unseenIn = (text: string): readonly string[] =>
  PLAIN.test(text) ? [] : [...new Set([...(text.match(UNSEEN) ?? []), ...(text.match(ISOLATES) ?? [])].map(mark))]

export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '').replace(ISOLATES, '')
