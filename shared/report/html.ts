import type { Document, Entry, Part, Row } from '../document/document.ts'
import { numbered, type NumberedSection } from '../document/numbered.ts'
import { fontFaces, type Fonts } from '../scene/svg.ts'
import { escaped } from '../scene/xml.ts'
import { pageNumberHole } from './page-numbers.ts'
import { drawingStyle, STYLE } from './style.ts'

/** `content` is HTML already. */
const tag = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes === '' ? '' : ` ${attributes}`}>${content}</${name}>`

/** Up to this many letters stay in one line: ports, addresses, algorithms. */
const SHORT = 16

/** No word is broken but what would make its column too wide. */
function cell(text: string): string {
  const width = text.length <= SHORT ? 'short' : /\S{25}/.test(text) ? 'long' : undefined
  return tag('td', escaped(text), width === undefined ? '' : `class="${width}"`)
}

const headCell = (scope: 'row' | 'col', text: string): string => tag('th', escaped(text), `scope="${scope}"`)

const tableHtml = (head: Row, rows: readonly Row[]): string => {
  const names = tag('tr', head.map((text) => headCell('col', text)).join(''))
  const lines = rows.map((row) => tag('tr', row.map(cell).join('')))
  return tag('table', tag('thead', names) + tag('tbody', lines.join('\n')))
}

const factsHtml = (facts: readonly Entry[]): string => {
  const rows = facts.map(({ label, value }) => tag('tr', headCell('row', label) + cell(value)))
  return tag('table', tag('tbody', rows.join('\n')), 'class="facts"')
}

function partHtml(part: Part): string {
  switch (part.is) {
    case 'paragraph':
      return tag('p', escaped(part.text))
    case 'heading':
      return tag('h4', escaped(part.text))
    case 'facts':
      return factsHtml(part.facts)
    case 'table':
      return tableHtml(part.head, part.rows)
    case 'drawing':
      return tag('figure', part.svg + tag('figcaption', part.legend.svg))
  }
}

const headingHtml = ({ number, title, anchor, level }: NumberedSection): string =>
  tag(`h${String(Math.min(level + 1, 3))}`, `${tag('span', number)} ${escaped(title)}`, `id="${anchor}"`)

function sectionHtml(section: NumberedSection): string {
  const isDrawing = section.parts.some(({ is }) => is === 'drawing')
  const name = isDrawing ? 'drawing' : section.level === 1 ? 'chapter' : 'sheet'
  return tag('section', [headingHtml(section), ...section.parts.map(partHtml)].join('\n'), `class="${name}"`)
}

function contentsHtml(sections: readonly NumberedSection[]): string {
  const lines = sections.map(({ number, title, anchor, level }) => {
    const words = `${tag('span', number)} ${tag('span', escaped(title), 'class="name"')}`
    return tag('li', tag('a', words + pageNumberHole(anchor), `href="#${anchor}"`), `class="level-${String(level)}"`)
  })
  return tag('nav', tag('h2', 'Contents') + tag('ol', lines.join('\n')), 'aria-label="Contents"')
}

const titleHtml = ({ title, type, facts }: Document): string =>
  tag('header', tag('p', escaped(type)) + tag('h1', escaped(title)) + factsHtml(facts))

/** One file that needs no other and runs nothing; pages of A4 when it is printed. */
export function htmlOf(document: Document, fonts: Fonts): string {
  const sections = numbered(document.sections)
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    tag('title', escaped(`${document.title} – ${document.type}`)),
    tag('style', fontFaces(fonts) + STYLE + drawingStyle(document)),
  ]
  const body = [titleHtml(document), contentsHtml(sections), tag('main', sections.map(sectionHtml).join('\n'))]
  return `<!doctype html>\n${tag('html', tag('head', head.join('\n')) + tag('body', body.join('\n')), 'lang="en"')}\n`
}
