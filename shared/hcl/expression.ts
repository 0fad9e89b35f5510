/** Terraform's expression language, as much of it as a design needs. */
export type Expression =
  | { readonly is: 'literal'; readonly value: string | number | boolean | null }
  | { readonly is: 'verbatim'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly Expression[] }
  | { readonly is: 'object'; readonly entries: readonly (readonly [string, Expression])[] }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Expression[] }

/** What an attribute may be given: plain values stand for literals, arrays for lists; undefined leaves it out. */
export type Value = Expression | string | number | boolean | null | undefined | readonly Value[]

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

export function expression(value: Exclude<Value, undefined>): Expression {
  if (isList(value))
    return { is: 'list', items: value.filter((item) => item !== undefined).map((item) => expression(item)) }
  if (value === null || typeof value !== 'object') return { is: 'literal', value }
  return value
}

/** Text that is already Terraform: a traversal such as `aws_vpc.main.id`, an operation. */
export const verbatim = (text: string): Expression => ({ is: 'verbatim', text })

export const object = (entries: Readonly<Record<string, Value>>): Expression => ({
  is: 'object',
  entries: Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, expression(value)] as const],
  ),
})

export const call = (name: string, ...args: readonly Exclude<Value, undefined>[]): Expression => ({
  is: 'call',
  name,
  args: args.map((arg) => expression(arg)),
})

function codeOf(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16)
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
}

/** Quotes, keeps `${` and `%{` from being read as templates, and shows what would be invisible in the file. */
export function quoted(text: string): string {
  const escaped = text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t')
    .replace(/\$\{/g, '$$${')
    .replace(/%\{/g, '%%{')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu,
      codeOf,
    )
  return `"${escaped}"`
}
