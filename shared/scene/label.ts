import { right } from './rectangle.ts'
import type { Box, Line, Point, Rectangle, TextRun } from './scene.ts'
import { lines, textWidth } from './text.ts'

/** Everything stands on this grid. */
export const GRID = 8
/** Of a container: icon, name, and up to two lines under it. */
export const TITLE_BAR = 48
/** Of a frame: its name. */
const HEADING = 32
/** Between a container's border or title bar and what it holds. */
export const PADDING = 24

const GROUP_ICON = 32
const NODE_ICON = 36
export const NODE_MARGIN = 8
/** Of addresses and labels. */
export const LABEL_SIZE = 11

export interface Words {
  readonly title: string
  readonly caption: string
  readonly subtitle: string
}

interface Lettering {
  readonly icon: Rectangle
  readonly texts: readonly TextRun[]
}

/** The width at which the title bar of a container says everything. */
export function titleBarWidth({ title, caption, subtitle }: Words): number {
  const texts = [textWidth(title, 13, 600), ...[caption, subtitle].map((text) => textWidth(text, LABEL_SIZE, 400))]
  return GROUP_ICON + 16 + Math.max(...texts)
}

/** Height of the part that names what a box is around. */
export const titleHeight = ({ shape }: Pick<Box, 'shape'>): number => (shape === 'frame' ? HEADING : TITLE_BAR)

/** Icon and words of a box where it stands. */
export function letteringOf(shape: Box['shape'], at: Rectangle, words: Words): Lettering {
  switch (shape) {
    case 'container':
      return containerLettering(at, words)
    case 'node':
      return nodeLettering(at, words)
    case 'note':
      return noteLettering(at, words)
    case 'frame':
      return frameLettering(at, words)
  }
}

/** The title bar of a container: icon in the corner, name, what it is and its address. */
function containerLettering(box: Rectangle, { title, caption, subtitle }: Words): Lettering {
  const x = box.x + GROUP_ICON + 8
  const width = right(box) - 8 - x
  const run = (part: TextRun['part'], text: string, y: number, size: number, weight: 400 | 600): TextRun => ({
    part,
    text,
    x,
    y: box.y + y,
    anchor: 'start',
    size,
    weight,
  })
  const [name = ''] = lines(title, width, 13, 600, 1)
  const joined = [caption, subtitle].filter(Boolean).join(' · ')
  const under =
    textWidth(joined, LABEL_SIZE, 400) <= width
      ? lines(joined, width, LABEL_SIZE, 400, 2)
      : [caption, subtitle].flatMap((text) => lines(text, width, LABEL_SIZE, 400, 1))
  return {
    icon: { x: box.x, y: box.y, width: GROUP_ICON, height: GROUP_ICON },
    texts: [
      run('title', name, 15, 13, 600),
      ...under.map((text, i) => run('subtitle', text, 29 + 13 * i, LABEL_SIZE, 400)),
    ],
  }
}

/** A node: icon, name, what it is, address, all centred; never more than its 120 units of height. */
function nodeLettering(box: Rectangle, { title, caption, subtitle }: Words): Lettering {
  const x = box.x + box.width / 2
  const width = box.width - 2 * NODE_MARGIN
  const texts: TextRun[] = []
  let y = box.y + NODE_MARGIN + NODE_ICON + 3
  const add = (part: TextRun['part'], text: string, count: number, size: number, weight: 400 | 600, height: number) => {
    for (const line of lines(text, width, size, weight, count)) {
      y += height
      texts.push({ part, text: line, x, y: y - 3, anchor: 'middle', size, weight })
    }
  }
  add('title', title, 2, 12, 600, 15)
  add('caption', caption, 1, 10, 400, 13)
  add('subtitle', subtitle, 2, LABEL_SIZE, 400, 13)
  return { icon: { x: x - NODE_ICON / 2, y: box.y + NODE_MARGIN, width: NODE_ICON, height: NODE_ICON }, texts }
}

const noIcon = ({ x, y }: Rectangle): Rectangle => ({ x, y, width: 0, height: 0 })

const NOTE_SIZE = 12
const NOTE_LINE = 16
const NOTE_MARGIN = 10

/** As written, broken where it must be; `…` ends what does not fit. */
function paragraphs(text: string, width: number, count: number): readonly string[] {
  const fitted = (part: string, room: number): readonly string[] => lines(part, width, NOTE_SIZE, 400, room)
  const all = text.split('\n').flatMap((part) => (part.trim() === '' ? [''] : fitted(part, count + 1)))
  if (all.length <= count) return all
  return [...all.slice(0, count - 1), ...fitted(all.slice(count - 1).join('\n'), 1)]
}

/** What is written on a note; its name while that is nothing. */
function noteLettering(box: Rectangle, { title, subtitle }: Words): Lettering {
  const count = Math.max(1, Math.floor((box.height - NOTE_MARGIN) / NOTE_LINE))
  const texts = paragraphs(subtitle.trim() || title, box.width - 2 * NOTE_MARGIN, count).map((text, i): TextRun => ({
    part: 'title',
    text,
    x: box.x + NOTE_MARGIN,
    y: box.y + NOTE_MARGIN / 2 + NOTE_LINE * (i + 0.75),
    anchor: 'start',
    size: NOTE_SIZE,
    weight: 400,
  }))
  return { icon: noIcon(box), texts: texts.filter(({ text }) => text !== '') }
}

/** The name of a frame and, behind it, what it is for. */
function frameLettering(box: Rectangle, { title, subtitle }: Words): Lettering {
  const [x, y, width] = [box.x + 12, box.y + 21, box.width - 24]
  const [name = ''] = lines(title, width, 13, 600, 1)
  const used = textWidth(name, 13, 600) + 12
  const [about] = lines(subtitle, Math.max(0, width - used), LABEL_SIZE, 400, 1)
  const heading: TextRun = { part: 'title', text: name, x, y, anchor: 'start', size: 13, weight: 600 }
  const behind: TextRun = {
    part: 'subtitle',
    text: about ?? '',
    x: x + used,
    y,
    anchor: 'start',
    size: LABEL_SIZE,
    weight: 400,
  }
  return { icon: noIcon(box), texts: about === undefined || about === '…' ? [heading] : [heading, behind] }
}

/** Of the ground under a line's label: a little more than its letters. */
const LABEL_HEIGHT = 14

/** What a line's label covers. */
export const labelRectangle = (label: string, at: Point): Rectangle => {
  const width = textWidth(label, LABEL_SIZE, 400) + 6
  return { x: at.x - width / 2, y: at.y - LABEL_HEIGHT / 2, width, height: LABEL_HEIGHT }
}

/** Of a line that has room for its label. */
export const labelRun = (line: Line): TextRun | undefined =>
  line.labelAt && {
    part: 'subtitle',
    text: line.label,
    x: line.labelAt.x,
    y: line.labelAt.y + 4,
    anchor: 'middle',
    size: LABEL_SIZE,
    weight: 400,
  }

/** What a run of text covers, for those who look for overlaps and hits. */
export function textRectangle({ text, x, y, anchor, size, weight }: TextRun): Rectangle {
  const width = textWidth(text, size, weight)
  return { x: anchor === 'start' ? x : x - width / 2, y: y - size * 0.8, width, height: size }
}
