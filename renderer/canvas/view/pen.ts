import { labelRectangle, labelRun } from '../../../shared/scene/label.ts'
import type { Box, Line, Scene, TextRun } from '../../../shared/scene/scene.ts'
import { arrowHead, CORNER, FONT_FAMILY, inkOf, pathData } from '../../../shared/scene/svg.ts'
import type { Theme } from '../../../shared/scene/theme.ts'
import { fromAfar } from './afar.ts'
import { isFaint, readable, type Letters } from './cull.ts'
import { LABELS, layerOf, LINES } from './elements.ts'
import { iconImage } from './icon.ts'

/** A canvas without a screen: nothing is looked at until it is whole. */
export type Pen = OffscreenCanvasRenderingContext2D

/** What a drawing is painted with. */
export interface Paints {
  readonly theme: Theme
  readonly letters: Letters
  readonly icons: ReadonlyMap<string, ImageBitmap>
}

function paintText(pen: Pen, { x, y, anchor, size, weight, text }: TextRun, ink: string): void {
  pen.font = `${String(weight)} ${String(size)}px ${FONT_FAMILY}`
  pen.textAlign = anchor === 'middle' ? 'center' : 'start'
  pen.fillStyle = ink
  pen.fillText(text, x, y)
}

function paintIcon(pen: Pen, box: Box, icons: Paints['icons']): void {
  if (box.iconAt.width === 0) return
  const { icon, iconX, iconY, iconSize } = iconImage(box)
  const image = icons.get(icon)
  if (image !== undefined) pen.drawImage(image, box.x + iconX, box.y + iconY, iconSize, iconSize)
}

function paintBox(pen: Pen, box: Box, { theme, letters: { detail, nameScale }, icons }: Paints): void {
  const { fill, border, borderWidth, dash } = theme.boxes[box.tone]
  pen.beginPath()
  pen.roundRect(box.x, box.y, box.width, box.height, box.shape === 'node' ? CORNER : 0)
  pen.fillStyle = fill
  if (fill !== 'none') pen.fill()
  pen.strokeStyle = border
  pen.lineWidth = borderWidth
  pen.setLineDash([...dash])
  if (border !== 'none') pen.stroke()
  paintIcon(pen, box, icons)
  for (const run of fromAfar(box, nameScale).texts)
    if (readable(detail, run.part === 'title', box)) paintText(pen, run, inkOf(run, theme.boxes[box.tone], theme))
}

function paintLine(pen: Pen, { points, style }: Line, { theme }: Paints): void {
  const { stroke, width, dash, arrow } = theme.lines[style]
  pen.strokeStyle = stroke
  pen.lineWidth = width
  pen.setLineDash([...dash])
  pen.stroke(new Path2D(pathData(points)))
  if (!arrow) return
  pen.fillStyle = stroke
  pen.beginPath()
  for (const { x, y } of arrowHead(points)) pen.lineTo(x, y)
  pen.fill()
}

function paintLabel(pen: Pen, line: Line, { theme }: Paints): void {
  const run = labelRun(line)
  if (run === undefined || line.labelAt === undefined) return
  const { x, y, width, height } = labelRectangle(line.label, line.labelAt)
  pen.fillStyle = theme.background
  pen.fillRect(x, y, width, height)
  paintText(pen, run, theme.text)
}

interface Layer {
  readonly z: number
  readonly paint: (pen: Pen) => void
}

/** Everything that Cytoscape would draw of the scene, one thing at a time, from below. */
export function layersOf(scene: Scene, paints: Paints): readonly Layer[] {
  const { detail } = paints.letters
  const lines = scene.lines.filter((line) => !isFaint(detail, line))
  const labelled = detail === 'full' ? lines : []
  return [
    ...scene.boxes.map((box): Layer => ({
      z: layerOf(box),
      paint: (pen) => {
        paintBox(pen, box, paints)
      },
    })),
    ...lines.map((line): Layer => ({
      z: LINES,
      paint: (pen) => {
        paintLine(pen, line, paints)
      },
    })),
    ...labelled.map((line): Layer => ({
      z: LABELS,
      paint: (pen) => {
        paintLabel(pen, line, paints)
      },
    })),
  ].sort((a, b) => a.z - b.z)
}
