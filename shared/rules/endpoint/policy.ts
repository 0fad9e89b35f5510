import { parse, type ParseError } from 'jsonc-parser'

/** Where JSON breaks off, both counted from 1. */
export interface JsonFault {
  readonly line: number
  readonly column: number
}

/** The first place where the text is not JSON; undefined when it is. */
export function jsonFault(text: string): JsonFault | undefined {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first === undefined) return undefined
  const before = text.slice(0, first.offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

type Values = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The policy’s document, or undefined when it is no object. */
export function documentOf(text: string): Values | undefined {
  const value: unknown = parse(text)
  return isObject(value) ? value : undefined
}

/** One may stand without a list around it. */
export function statementsOf({ Statement: statement }: Values): readonly Values[] {
  const list: readonly unknown[] = Array.isArray(statement) ? statement : [statement]
  return list.filter(isObject)
}
