import {
  createScanner,
  findNodeAtLocation,
  parse,
  parseTree,
  printParseErrorCode,
  type JSONPath,
  type ParseError,
} from 'jsonc-parser'
import { fail, ok, type Result } from '../base/result.ts'

/** Characters; a plan of 100 000 resources has about 40 million. */
const MAX_LENGTH = 64 * 1024 * 1024

/** Both counted from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

function placeOf(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

const placeText = ({ line, column }: TextPlace): string => `line ${String(line)}, column ${String(column)}`

/** Says where in the text values stand; a value that is absent stands where the last of its path is that is there. */
export function placesIn(text: string): (path: JSONPath) => TextPlace {
  const root = parseTree(text)
  return (path) => {
    const lengths = path.map((_, i) => path.length - i)
    const found = lengths.map((length) => root && findNodeAtLocation(root, path.slice(0, length))).find(Boolean)
    const node = found?.parent?.type === 'property' ? found.parent : found
    return placeOf(text, node?.offset ?? 0)
  }
}

const words: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a value is expected here',
  PropertyNameExpected: 'a name in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'the file ends too early: a } is missing',
  CloseBracketExpected: 'the file ends too early: a ] is missing',
  EndOfFileExpected: 'there is text after the end of the plan',
  UnexpectedEndOfString: 'a text has no closing quote',
}

/** Where and why the text is not JSON; `JSON.parse` alone does not always tell the place. */
function whyNot(text: string, file: string): ReturnType<typeof fail> {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const first = errors[0]
  if (first === undefined) return fail({ code: 'json', message: 'this is not JSON', file })
  const message = words[printParseErrorCode(first.error)] ?? 'this is not JSON'
  return fail({ code: 'json', message, file, place: placeText(placeOf(text, first.offset)) })
}

interface Fault {
  readonly code: string
  readonly message: string
  readonly offset: number
}

/** Far beyond any plan; what is deeper only serves to exhaust the stack. */
const MAX_DEPTH = 64

/** What JSON allows and a plan file does not: JSON.parse would silently drop the first of two equal names. */
function structureFault(text: string): Fault | undefined {
  const scanner = createScanner(text, true)
  const open: Set<string>[] = []
  let last: { readonly name: string; readonly offset: number } | undefined
  const next = (): number => {
    scanner.scan()
    return scanner.getTokenOffset()
  }
  for (let offset = next(); offset < text.length; offset = next()) {
    const mark = text.charAt(offset)
    if ('{['.includes(mark)) open.push(new Set())
    if ('}]'.includes(mark)) open.pop()
    if (open.length > MAX_DEPTH) return { code: 'json-depth', message: 'this is nested too deeply for a plan', offset }
    const fault = mark === ':' && last !== undefined ? nameFault(last, open.at(-1)) : undefined
    if (fault !== undefined) return fault
    last = mark === '"' ? { name: scanner.getTokenValue(), offset } : undefined
  }
  return undefined
}

/** @param names  those of the same object so far; this one is added */
function nameFault({ name, offset }: { name: string; offset: number }, names?: Set<string>): Fault | undefined {
  if (name === '__proto__') return { code: 'json-name', message: `“${name}” can’t be a name`, offset }
  if (names?.has(name)) return { code: 'json-repeated', message: `“${name}” stands here a second time`, offset }
  names?.add(name)
  return undefined
}

/** A byte order mark before the text is passed over. */
export function readJson(written: string, file: string): Result<unknown> {
  const text = written.replace(/^\uFEFF/, '')
  if (text.length > MAX_LENGTH)
    return fail({ code: 'json-size', message: `the file is larger than ${String(MAX_LENGTH / 1024 / 1024)} MiB`, file })
  if (text.includes('\0')) return fail({ code: 'json-binary', message: 'this is a binary file, not a plan', file })
  if (text.trim() === '') return fail({ code: 'json-empty', message: 'the file is empty', file })
  const fault = structureFault(text)
  const value = fault?.code === 'json-depth' ? null : parsed(text)
  if (value === undefined) return whyNot(text, file)
  if (fault === undefined) return ok(value)
  return fail({ code: fault.code, message: fault.message, file, place: placeText(placeOf(text, fault.offset)) })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
