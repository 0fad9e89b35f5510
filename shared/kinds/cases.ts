import type { Id } from '../plan/plan.ts'

/** A record in a small plan, and the Terraform that is written for it. */
export interface KindCase {
  readonly name: string
  /** The record the blocks are of. */
  readonly of: Id
  /** As in a plan file, with only what matters. Names default to the id. */
  readonly plan: {
    readonly resources: Readonly<Record<Id, Readonly<Record<string, unknown>> & { readonly kind: string }>>
  }
  /** Every block of the record, in the order of the files; nothing for what is not AWS's. */
  readonly expect: string
}
