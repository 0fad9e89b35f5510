import type { Box, Line, Point, Scene } from '../../shared/scene/scene.ts'
import { element } from '../../shared/scene/xml.ts'

const WIDTH = 72
const HEIGHT = 48

/** What tells templates apart; the lines inside a VPC are too fine to be seen. */
const BETWEEN = /^(tunnel|direct-connect|attachment|peering)/

/** A template in miniature and one colour: containers as outlines, the rest as blocks, with the links between them. */
export function pictureOf({ boxes, lines, bounds }: Scene): string {
  const scale = Math.min((WIDTH - 2) / bounds.width, (HEIGHT - 2) / bounds.height)
  const left = (WIDTH - bounds.width * scale) / 2
  const top = (HEIGHT - bounds.height * scale) / 2
  const at = ({ x, y }: Point): Point => ({
    x: rounded(left + (x - bounds.x) * scale),
    y: rounded(top + (y - bounds.y) * scale),
  })
  const box = (each: Box): string => {
    const size = { width: rounded(each.width * scale), height: rounded(each.height * scale) }
    const isNode = each.shape === 'node'
    return element('rect', { ...at(each), ...size, rx: 1, ...(isNode ? { fill: '#000', stroke: 'none' } : {}) })
  }
  const line = ({ points }: Line): string =>
    element('polyline', {
      points: points
        .map(at)
        .map(({ x, y }) => `${String(x)},${String(y)}`)
        .join(' '),
    })
  const drawn = [
    ...boxes.filter(({ shape }) => shape === 'container').map(box),
    ...lines.filter(({ style }) => BETWEEN.test(style)).map(line),
    ...boxes.filter(({ shape }) => shape === 'node').map(box),
  ]
  const viewBox = `0 0 ${String(WIDTH)} ${String(HEIGHT)}`
  const look = { xmlns: 'http://www.w3.org/2000/svg', viewBox, fill: 'none', stroke: '#000', 'stroke-width': 0.8 }
  return `${element('svg', look, `\n${drawn.join('\n')}\n`)}\n`
}

const rounded = (value: number): number => Math.round(value * 10) / 10
