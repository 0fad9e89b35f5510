import {
  createScanner,
  parse,
  parseTree,
  printParseErrorCode,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser'
import { fail, ok, type Result } from '../base/result.ts'
import { finished, type Steps } from '../base/steps.ts'
import { textWithoutSecrets } from '../plan/secrets.ts'

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

/** As `placeOf`, for many offsets in the same text. */
function placesOf(text: string): (offset: number) => TextPlace {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

type Child = (of: Node, key: string | number) => Node | undefined

/** What stands in objects by name, each listed when it is first asked for. */
function createChildren(): Child {
  const known = new WeakMap<Node, ReadonlyMap<unknown, Node>>()
  const named = (object: Node): ReadonlyMap<unknown, Node> => {
    const entries = (object.children ?? []).flatMap(({ children: [name, value] = [] }) =>
      name === undefined || value === undefined ? [] : [[name.value as unknown, value] as const],
    )
    const names = known.get(object) ?? new Map(entries)
    known.set(object, names)
    return names
  }
  return (of, key) => {
    if (of.type === 'object') return (known.get(of) ?? named(of)).get(key)
    return of.type === 'array' && typeof key === 'number' ? of.children?.[key] : undefined
  }
}

/** Says where in the text values stand; a value that is absent stands where the last of its path is that is there. */
export function placesIn(text: string): (path: JSONPath) => TextPlace {
  const root = parseTree(text)
  const child = createChildren()
  const placeAt = placesOf(text)
  return (path) => {
    let node = root
    for (const key of path) {
      const next = node && child(node, key)
      if (next === undefined) break
      node = next
    }
    const named = node?.parent?.type === 'property' ? node.parent : node
    return placeAt(named?.offset ?? 0)
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
const TOO_DEEP = 'json-depth'

/** Characters: some milliseconds of reading. */
const STEP = 65_536

/**
 * What JSON allows and a plan file does not: JSON.parse would silently drop the first of two equal names.
 * Of several faults the first is told, unless there is one for which the text can’t be parsed at all.
 */
function* structureFault(text: string): Steps<Fault | undefined> {
  const scanner = createScanner(text, true)
  const open: Set<string>[] = []
  let fault: Fault | undefined
  let last: { readonly name: string; readonly offset: number } | undefined
  const next = (): number => {
    scanner.scan()
    return scanner.getTokenOffset()
  }
  let told = 0
  for (let offset = next(); offset < text.length; offset = next()) {
    if (offset - told > STEP) yield (told = offset) / text.length
    const mark = text.charAt(offset)
    if ('{['.includes(mark)) open.push(new Set())
    if ('}]'.includes(mark)) open.pop()
    if (open.length > MAX_DEPTH) return { code: TOO_DEEP, message: 'this is nested too deeply for a plan', offset }
    if (mark === ':' && last !== undefined) fault ??= nameFault(last, open.at(-1))
    if ('-0123456789'.includes(mark)) fault ??= numberFault(scanner.getTokenValue(), offset)
    last = mark === '"' ? { name: scanner.getTokenValue(), offset } : undefined
  }
  return fault
}

/** What JSON.parse reads as infinite would be written as `null`. */
const numberFault = (text: string, offset: number): Fault | undefined =>
  Math.abs(Number(text)) === Infinity ? { code: 'json-number', message: 'this number is too large', offset } : undefined

/** @param names  those of the same object so far; this one is added */
function nameFault({ name, offset }: { name: string; offset: number }, names?: Set<string>): Fault | undefined {
  if (name === '__proto__') return { code: 'json-name', message: `“${name}” can’t be a name`, offset }
  if (names?.has(name))
    return { code: 'json-repeated', message: `“${textWithoutSecrets(name)}” stands here a second time`, offset }
  names?.add(name)
  return undefined
}

/** As `readJson`; the text is parsed in the last step. */
export function* readJsonInSteps(written: string, file: string): Steps<Result<unknown>> {
  const text = written.replace(/^\uFEFF/, '')
  if (text.length > MAX_LENGTH)
    return fail({ code: 'json-size', message: `the file is larger than ${String(MAX_LENGTH / 1024 / 1024)} MiB`, file })
  if (text.includes('\0')) return fail({ code: 'json-binary', message: 'this is a binary file, not a plan', file })
  if (text.trim() === '') return fail({ code: 'json-empty', message: 'the file is empty', file })
  const fault = yield* structureFault(text)
  const value = fault?.code === TOO_DEEP ? null : parsed(text)
  if (value === undefined) return whyNot(text, file)
  if (fault === undefined) return ok(value)
  return fail({ code: fault.code, message: fault.message, file, place: placeText(placeOf(text, fault.offset)) })
}

/** A byte order mark before the text is passed over. */
export const readJson = (written: string, file: string): Result<unknown> => finished(readJsonInSteps(written, file))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
