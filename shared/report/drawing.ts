import type { Drawing } from '../document/document.ts'
import { entriesOf, legendOf, UNIT } from '../scene/legend.ts'
import { grown } from '../scene/rectangle.ts'
import type { Scene } from '../scene/scene.ts'
import { FONT_FAMILY, MARGIN, svgOf, type Fonts } from '../scene/svg.ts'
import { themes } from '../scene/theme.ts'
import { element } from '../scene/xml.ts'

/** Millimetres: as wide as a lying A4 has room for. */
const LEGEND_WIDTH = 260

function legendIn(scene: Scene): Drawing['legend'] {
  const { width, height, svg } = legendOf(entriesOf(scene, themes.print), LEGEND_WIDTH, themes.print)
  const size = { width: `${String(width)}mm`, height: `${String(height)}mm` }
  const viewBox = `0 0 ${String(width)} ${String(height)}`
  return { width, height, svg: element('svg', { ...size, viewBox, 'font-family': FONT_FAMILY }, svg(0, 0)) }
}

export const drawingOf = (scene: Scene, title: string): Drawing => ({
  is: 'drawing',
  title,
  svg: svgOf(scene, { theme: 'print', title }),
  size: scene.bounds,
  legend: legendIn(scene),
})

/** A file of its own beside a text that can hold none, with the legend under the drawing. */
export function drawingFile(scene: Scene, title: string, fonts: Fonts): string {
  const drawing = grown(scene.bounds, MARGIN)
  const room = drawing.width - 2 * MARGIN
  const legend = legendOf(entriesOf(scene, themes.print), room * UNIT, themes.print)
  const [width, height] = [legend.width / UNIT, legend.height / UNIT]
  const whole = { width: drawing.width, height: drawing.height + height + MARGIN }
  const at = { x: MARGIN, y: drawing.height, width, height }
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...whole, viewBox: `0 0 ${whole.width} ${whole.height}` },
    [
      element('rect', { ...whole, fill: themes.print.background }),
      svgOf(scene, { theme: 'print', title, fonts }),
      element(
        'svg',
        { ...at, viewBox: `0 0 ${legend.width} ${legend.height}`, 'font-family': FONT_FAMILY },
        legend.svg(0, 0),
      ),
    ].join('\n'),
  )
}
