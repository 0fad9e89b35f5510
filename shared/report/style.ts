import type { Document } from '../document/document.ts'
import { LABEL_SIZE } from '../scene/label.ts'
import { UNIT } from '../scene/legend.ts'
import { paperSize } from '../scene/paper.ts'
import type { Size } from '../scene/scene.ts'
import { LEGIBLE } from '../scene/sheet.ts'

/** Millimetres. */
const MARGIN = 14
const SIDE = 18
/** Of the chapter's title over the drawing. */
const TITLE = 14
const FOOT = 6
/** Between drawing and legend. */
const GAP = 4

const PAPERS = ['A4', 'A3', 'A2', 'A1'] as const

const roomOn = ({ width, height }: Size, legend: Size): Size => ({
  width: width - 2 * SIDE,
  height: height - 2 * MARGIN - TITLE - FOOT - GAP - legend.height,
})

/** Whether the drawing's addresses can be read when it fills the room. */
function isLegible(drawing: Size, room: Size): boolean {
  const scale = Math.min(room.width / (drawing.width * UNIT), room.height / (drawing.height * UNIT))
  return LABEL_SIZE * UNIT * scale >= LEGIBLE
}

/** The drawing on a lying page of its own: A4, or larger where its addresses would be too small to read. */
export function drawingStyle({ sections }: Document): string {
  const drawing = sections.flatMap(({ parts }) => parts).find((part) => part.is === 'drawing')
  if (drawing === undefined) return ''
  const sheets = PAPERS.map((paper) => paperSize(paper, 'landscape'))
  const sheet =
    sheets.find((each) => isLegible(drawing.size, roomOn(each, drawing.legend))) ?? paperSize('A1', 'landscape')
  const { height } = roomOn(sheet, drawing.legend)
  return [
    `@page drawing{size:${String(sheet.width)}mm ${String(sheet.height)}mm;margin:${String(MARGIN)}mm ${String(SIDE)}mm ${String(MARGIN + FOOT)}mm}`,
    `@media print{figure>svg{height:${String(height)}mm}}`,
  ].join('')
}

/** The report is paper on screen too: dark on white, whatever the system's theme. */
export const STYLE = `
@page{size:A4;margin:20mm 18mm 22mm}
:root{color-scheme:light;--ink:#1b2430;--soft:#5a6675;--rule:#c9d1da;--ground:#f3f5f8;--accent:#1f5fae}
*{box-sizing:border-box}
html{background:#fff;color:var(--ink);font:400 10pt/1.45 Inter,system-ui,sans-serif;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0}
h1,h2,h3,h4{font-weight:600;line-height:1.25;break-after:avoid;break-inside:avoid;overflow-wrap:anywhere}
h1{font-size:24pt;margin:0 0 8mm}
h2{font-size:16pt;margin:0 0 4mm;padding-bottom:1.5mm;border-bottom:.5mm solid var(--accent)}
h3{font-size:13pt;margin:9mm 0 3mm}
h4{font-size:10.5pt;margin:6mm 0 2mm}
h2 span,h3 span{color:var(--soft);margin-right:.4em}
p{margin:0 0 3mm}
header>p{color:var(--accent);font-weight:600;margin-bottom:1mm}
nav{margin-top:12mm}
nav ol{list-style:none;margin:0;padding:0}
nav a{display:flex;gap:.6em;align-items:baseline;color:inherit;text-decoration:none;padding:.7mm 0}
nav .name{flex:1;overflow-wrap:anywhere;border-bottom:.25mm dotted var(--rule)}
nav a span:first-child{min-width:2.2em;color:var(--soft)}
nav i{font-style:normal;min-width:1.5em;text-align:right}
nav .level-1{font-weight:600;margin-top:1.2mm}
nav .level-2{padding-left:2.2em}
nav .level-2 span:first-child{min-width:2.8em}
.chapter,.drawing{margin-top:14mm}
table{width:100%;border-collapse:collapse;margin:0 0 4mm;font-size:8.5pt;line-height:1.4;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.95mm 2mm;border-bottom:.25mm solid var(--rule);overflow-wrap:break-word}
.long{overflow-wrap:anywhere}
.short{white-space:nowrap}
thead{display:table-header-group}
thead th{background:var(--ground);font-weight:600}
tr{break-inside:avoid}
.facts{break-inside:avoid}
.facts th{width:30%;font-weight:400;color:var(--soft)}
figure{margin:0}
figure svg{display:block}
figure>svg{width:100%;height:auto}
figcaption{margin-top:4mm}
figcaption svg{max-width:100%}
@media screen{body{max-width:60rem;margin:0 auto;padding:2.5rem 1.5rem}nav a:hover .name{text-decoration:underline}}
@media print{nav{break-after:page}nav+main>:first-child,.drawing+section{margin-top:0}.sheet{break-inside:avoid}.drawing{page:drawing;break-before:page;break-after:page;margin-top:0}}
`
