export type Block =
  | { readonly type: 'paragraph' | 'heading' | 'code'; readonly text: string }
  | { readonly type: 'list'; readonly isNumbered: boolean; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

export interface Span {
  readonly type: 'text' | 'code' | 'strong' | 'emphasis'
  readonly text: string
}

const unwrapped = (lines: readonly string[]): string => lines.map((line) => line.trim()).join(' ')

const ITEM = /^\s*([-*]|\d+\.)\s+/

function listOf(lines: readonly string[]): Block {
  const items: string[][] = []
  for (const line of lines) {
    if (ITEM.test(line)) items.push([line.replace(ITEM, '')])
    else items.at(-1)?.push(line)
  }
  return { type: 'list', isNumbered: /^\s*\d/.test(lines[0] ?? ''), items: items.map(unwrapped) }
}

const cells = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())

function tableOf(lines: readonly string[]): Block {
  const [head = '', , ...rows] = lines
  return { type: 'table', head: cells(head), rows: rows.map(cells) }
}

function blockOf(text: string): readonly Block[] {
  const lines = text.split('\n')
  const [first = ''] = lines
  if (/^#+\s/.test(first)) {
    const heading: Block = { type: 'heading', text: first.replace(/^#+\s*/, '') }
    return lines.length === 1 ? [heading] : [heading, ...blockOf(lines.slice(1).join('\n'))]
  }
  if (ITEM.test(first)) return [listOf(lines)]
  if (first.startsWith('|') && /^\|?\s*:?-/.test(lines[1] ?? '')) return [tableOf(lines)]
  return [{ type: 'paragraph', text: unwrapped(lines) }]
}

/** The blocks of a page: headings, paragraphs, lists, tables and fenced code. */
export function blocksOf(text: string): readonly Block[] {
  return text.split(/^```.*$/m).flatMap((part, i): readonly Block[] => {
    if (i % 2 === 1) return [{ type: 'code', text: part.replace(/^\n|\n$/g, '') }]
    return part
      .split(/\n\s*\n/)
      .map((block) => block.replace(/^\n+|\s+$/g, ''))
      .filter((block) => block !== '')
      .flatMap(blockOf)
  })
}

/** Code, strong and emphatic words; links become their words. */
export function spansOf(text: string): readonly Span[] {
  const words = text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
  return words
    .split(/(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('`')) return { type: 'code', text: part.slice(1, -1) }
      if (part.startsWith('**')) return { type: 'strong', text: part.slice(2, -2) }
      if (/^\*.+\*$/s.test(part)) return { type: 'emphasis', text: part.slice(1, -1) }
      return { type: 'text', text: part }
    })
}
