import { expression, type Expression, type Value } from './expression.ts'

export type BodyItem =
  | { readonly is: 'attribute'; readonly name: string; readonly value: Expression }
  | { readonly is: 'comment'; readonly text: string }
  | { readonly is: 'blank' }
  | Block

/** `type "label" "label" { body }` */
export interface Block {
  readonly is: 'block'
  readonly type: string
  readonly labels: readonly string[]
  readonly body: readonly BodyItem[]
}

/** What a block may be built from; undefined leaves the argument out. */
export type BodyPart = BodyItem | Readonly<Record<string, Value>> | undefined

const isItem = (part: Exclude<BodyPart, undefined>): part is BodyItem => typeof part.is === 'string'

function itemsOf(part: BodyPart): readonly BodyItem[] {
  if (part === undefined) return []
  if (isItem(part)) return [part]
  return Object.entries(part).flatMap(([name, value]) =>
    value === undefined ? [] : [{ is: 'attribute' as const, name, value: expression(value) }],
  )
}

/**
 * Nested blocks get a blank line before them, as people write.
 * @example block('resource', ['aws_vpc', 'main'], { cidr_block: '10.0.0.0/16' })
 */
export const block = (type: string, labels: readonly string[], ...parts: readonly BodyPart[]): Block => ({
  is: 'block',
  type,
  labels,
  body: parts.flatMap(itemsOf),
})

export const resource = (type: string, label: string, ...parts: readonly BodyPart[]): Block =>
  block('resource', [type, label], ...parts)

/** A blank line, which parts groups of arguments. */
export const space: BodyItem = { is: 'blank' }

export const comment = (text: string): BodyItem => ({ is: 'comment', text })
