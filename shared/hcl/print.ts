import { visible } from '../base/visible.ts'
import type { Block, BodyItem } from './block.ts'
import { quoted, type Expression } from './expression.ts'

/** Text exactly as `terraform fmt` leaves it (aligned `=`, two blanks a level). */

const INDENT = '  '
const LINE_WIDTH = 100
/** A key that needs no quotes; `for` would begin a for expression. */
const PLAIN_KEY = /^(?!for$)[A-Za-z_][A-Za-z0-9_-]*$/

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** As `terraform fmt` measures: characters as people see them, none of them made of a quote and what follows it. */
const widthOf = (text: string): number =>
  /^[ -~]*$/.test(text)
    ? text.length
    : Array.from(characters.segment(text.replace(/^"|"$|[$%]|(?<=[$%])\{/g, '\n'))).length

const keyText = (key: string): string => (PLAIN_KEY.test(key) ? key : quoted(key))

function inline(value: Expression): string {
  switch (value.is) {
    case 'literal':
      return typeof value.value === 'string' ? quoted(value.value) : String(value.value)
    case 'verbatim':
      return value.text
    case 'list':
      return `[${value.items.map(inline).join(', ')}]`
    case 'object':
      return value.entries.length === 0
        ? '{}'
        : `{ ${value.entries.map(([key, entry]) => `${keyText(key)} = ${inline(entry)}`).join(', ')} }`
    case 'call':
      return `${value.name}(${value.args.map(inline).join(', ')})`
  }
}

/** Objects with entries always spread; lists do when they hold such or are too long for a line. */
function spreads(value: Expression, room: number): boolean {
  if (value.is === 'object') return value.entries.length > 0
  if (value.is === 'list')
    return value.items.length > 0 && (value.items.some((item) => spreads(item, room)) || inline(value).length > room)
  if (value.is === 'call') return value.args.some((arg) => spreads(arg, room))
  return false
}

function text(value: Expression, indent: string): string {
  const inner = indent + INDENT
  if (!spreads(value, LINE_WIDTH - indent.length)) return inline(value)
  switch (value.is) {
    case 'list':
      return `[\n${value.items.map((item) => `${inner}${text(item, inner)},\n`).join('')}${indent}]`
    case 'object':
      return `{\n${aligned(value.entries, inner).join('\n')}\n${indent}}`
    case 'call':
      return `${value.name}(${value.args.map((arg) => text(arg, indent)).join(', ')})`
    default:
      return inline(value)
  }
}

const isMultiline = (value: Expression, indent: string): boolean => spreads(value, LINE_WIDTH - indent.length)

/** Lines `name = value`; the `=` line up within each run of single-line values. */
function aligned(entries: readonly (readonly [string, Expression])[], indent: string): readonly string[] {
  const lines: string[] = []
  let run: (readonly [string, Expression])[] = []
  const flush = (): void => {
    const width = Math.max(0, ...run.map(([key]) => widthOf(keyText(key))))
    for (const [key, value] of run) {
      const name = keyText(key)
      lines.push(`${indent}${name}${' '.repeat(width - widthOf(name))} = ${inline(value)}`)
    }
    run = []
  }
  for (const entry of entries) {
    if (isMultiline(entry[1], indent)) {
      flush()
      lines.push(`${indent}${keyText(entry[0])} = ${text(entry[1], indent)}`)
    } else {
      run.push(entry)
    }
  }
  flush()
  return lines
}

/** What stands between blank lines: nested blocks, and arguments that take several lines. */
const standsApart = (item: BodyItem, indent: string): boolean =>
  item.is === 'block' || (item.is === 'attribute' && isMultiline(item.value, indent))

const entriesOf = (items: readonly BodyItem[]): readonly (readonly [string, Expression])[] =>
  items.flatMap((item) => (item.is === 'attribute' ? [[item.name, item.value] as const] : []))

/** One line, whatever the text: a comment can't end and go on as Terraform. */
const commentLine = (text: string): string => `# ${visible(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '))}`.trimEnd()

/** What goes together: arguments of one line each, and comments with what follows them. */
function groupsOf(body: readonly BodyItem[], indent: string): readonly (readonly BodyItem[])[] {
  const groups: BodyItem[][] = []
  let group: BodyItem[] = []
  const close = (): void => {
    if (group.length > 0) groups.push(group)
    group = []
  }
  for (const item of body) {
    const apart = standsApart(item, indent)
    if (item.is === 'blank' || (apart && group.at(-1)?.is !== 'comment')) close()
    if (item.is !== 'blank') group.push(item)
    if (apart) close()
  }
  close()
  return groups
}

function groupText(group: readonly BodyItem[], indent: string): string {
  const lines: string[] = []
  let run: BodyItem[] = []
  const flush = (): void => {
    lines.push(...aligned(entriesOf(run), indent))
    run = []
  }
  for (const item of group) {
    if (item.is === 'attribute') run.push(item)
    else flush()
    if (item.is === 'comment') lines.push(indent + commentLine(item.text))
    if (item.is === 'block') lines.push(blockText(item, indent))
  }
  flush()
  return lines.join('\n')
}

const bodyText = (body: readonly BodyItem[], indent: string): string =>
  groupsOf(body, indent)
    .map((group) => groupText(group, indent))
    .join('\n\n')

export function blockText(block: Block, indent = ''): string {
  const head = [block.type, ...block.labels.map(quoted)].join(' ')
  if (block.body.length === 0) return `${indent}${head} {}`
  return `${indent}${head} {\n${bodyText(block.body, indent + INDENT)}\n${indent}}`
}

/** Blocks parted by blank lines, with one newline at the end. */
export const fileText = (blocks: readonly Block[]): string => `${blocks.map((each) => blockText(each)).join('\n\n')}\n`
