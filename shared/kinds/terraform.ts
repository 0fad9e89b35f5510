import { block } from '../hcl/block.ts'
import type { Expression } from '../hcl/expression.ts'
import type { Piece, TerraformContext } from './kind.ts'

/** `''` means unset: the argument is left out. */
export const given = (text: string): string | undefined => (text === '' ? undefined : text)

/** The name of a record in a sentence. */
export const named = (record: { readonly id: string; readonly name: string }): string => record.name || record.id

interface Output {
  readonly name: string
  readonly description: string
  readonly value: Expression | undefined
  readonly sensitive?: true
}

export const output = (context: TerraformContext, { name, ...body }: Output): Piece => ({
  file: 'outputs',
  block: block('output', [context.uniqueLabel('output', name)], {
    description: body.description,
    value: body.value,
    sensitive: body.sensitive,
  }),
})

/** A year, as auditors ask. */
export const LOG_RETENTION_DAYS = 365
