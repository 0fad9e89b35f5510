import { remembered } from '../../../shared/estate/remember.ts'
import { TITLE_BAR } from '../../../shared/scene/label.ts'
import { bottom, right } from '../../../shared/scene/rectangle.ts'
import type { Box, TextRun } from '../../../shared/scene/scene.ts'
import { textWidth } from '../../../shared/scene/text.ts'

/** Names are never larger than this many times; a title bar has no room for more. */
const MOST = 3.2
/** Of its size, on the screen, below which a name is drawn larger. */
const LEAST = 0.8
/** Of a node’s name: what its address and caption leave it. */
const NODE_MOST = 20
/** From the middle of capital letters to their baseline, in sizes. */
const HALF_CAPITAL = 0.36
const MARGIN = 8

/** How much larger names are drawn at a zoom where nothing else is written: few steps, so that it seldom changes. */
export function nameScaleAt(zoom: number): number {
  const wanted = 2 ** (Math.ceil(Math.log2(LEAST / zoom) * 2) / 2)
  return Math.min(Math.max(1, wanted), MOST)
}

/** As large as wanted, if the whole of it fits into the room. */
const fitted = ({ text, size, weight }: TextRun, wanted: number, room: number): number =>
  Math.max(size, Math.min(wanted, (size * room) / textWidth(text, size, weight)))

function containerName(box: Box, name: TextRun, scale: number): TextRun {
  const size = fitted(name, name.size * scale, right(box) - MARGIN - name.x)
  return { ...name, size, y: box.y + TITLE_BAR / 2 + size * HALF_CAPITAL }
}

function nodeName(box: Box, name: TextRun, scale: number): TextRun {
  const size = fitted(name, Math.min(name.size * scale, NODE_MOST), box.width - 2 * MARGIN)
  return { ...name, size, y: bottom(box.iconAt) + 3 + size }
}

/** A box with nothing but its name, in larger letters. */
function enlarged(box: Box, scale: number): Box {
  const [name, ...others] = box.texts.filter(({ part }) => part === 'title')
  if (name === undefined || others.length > 0) return box
  if (box.shape === 'container') return { ...box, texts: [containerName(box, name, scale)] }
  return box.shape === 'node' ? { ...box, texts: [nodeName(box, name, scale)] } : box
}

const atScale = new Map<number, (box: Box) => Box>()

/** The same object for the same box and scale. */
export function fromAfar(box: Box, scale: number): Box {
  if (scale === 1) return box
  const make = atScale.get(scale) ?? remembered((each: Box) => enlarged(each, scale))
  atScale.set(scale, make)
  return make(box)
}
