import type { Document, Entry, Part, Row } from '../document/document.ts'
import { plainMarkdown } from '../document/markdown.ts'
import { numbered, type NumberedSection } from '../document/numbered.ts'

/** As `plainMarkdown`, at the beginning of a line, where signs and numbers may begin headings and lists. */
const paragraph = (text: string): string =>
  plainMarkdown(text)
    .trimStart()
    .replace(/^[+=-]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')

/** A link to a file in the same folder. */
export const linkTo = (file: string): string =>
  encodeURIComponent(file.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[()'*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )

const rowText = (row: Row): string => `| ${row.map(plainMarkdown).join(' | ')} |`

const tableText = (head: Row, rows: readonly Row[]): string =>
  [rowText(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(rowText)].join('\n')

const factsText = (facts: readonly Entry[]): string =>
  facts.map(({ label, value }) => `- **${plainMarkdown(label)}:** ${plainMarkdown(value)}`).join('\n')

function partText(part: Part, drawing: string): string {
  switch (part.is) {
    case 'paragraph':
      return paragraph(part.text)
    case 'heading':
      return `#### ${plainMarkdown(part.text)}`
    case 'facts':
      return factsText(part.facts)
    case 'table':
      return tableText(part.head, part.rows)
    case 'drawing':
      return `![${plainMarkdown(part.title)}](${linkTo(drawing)})`
  }
}

const sectionText = ({ number, title, anchor, level, parts }: NumberedSection, drawing: string): string =>
  [
    `${'#'.repeat(Math.min(level + 1, 3))} <a id="${anchor}"></a>${number} ${plainMarkdown(title)}`,
    ...parts.map((part) => partText(part, drawing)),
  ].join('\n\n')

const contentsText = (sections: readonly NumberedSection[]): string =>
  sections
    .map(
      ({ number, title, anchor, level }) =>
        `${'  '.repeat(level - 1)}- [${number} ${plainMarkdown(title)}](#${anchor})`,
    )
    .join('\n')

/** @param drawing  name of the file with the drawing, in the same folder */
export function markdownOf(document: Document, drawing: string): string {
  const sections = numbered(document.sections)
  const paragraphs = [
    `# ${plainMarkdown(document.title)}`,
    `**${plainMarkdown(document.type)}**`,
    factsText(document.facts),
    '## Contents',
    contentsText(sections),
    ...sections.map((section) => sectionText(section, drawing)),
  ]
  return `${paragraphs.join('\n\n')}\n`
}
