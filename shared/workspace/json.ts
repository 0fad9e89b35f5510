import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser'
import { fail, ok, type Result } from '../base/result.ts'

/** Characters; a plan of 100 000 resources has about 40 million. */
const MAX_LENGTH = 64 * 1024 * 1024

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `line ${String(before.length)}, column ${String((before.at(-1) ?? '').length + 1)}`
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
  return fail({ code: 'json', message, file, place: placeOf(text, first.offset) })
}

export function readJson(text: string, file: string): Result<unknown> {
  if (text.length > MAX_LENGTH)
    return fail({ code: 'json-size', message: `the file is larger than ${String(MAX_LENGTH / 1024 / 1024)} MiB`, file })
  if (text.includes('\0')) return fail({ code: 'json-binary', message: 'this is a binary file, not a plan', file })
  if (text.trim() === '') return fail({ code: 'json-empty', message: 'the file is empty', file })
  try {
    return ok(JSON.parse(text) as unknown)
  } catch {
    return whyNot(text, file)
  }
}
