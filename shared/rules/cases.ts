/** A plan as a case writes it: as in a file, with only what matters. Names default to the id. */
export interface CasePlan {
  /** eu-west-1 when absent. */
  readonly region?: string
  /** The plan's own tags; none when absent. */
  readonly tags?: Readonly<Record<string, string>>
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>> & { readonly kind: string }>>
}

export interface PassingCase {
  /** The one reason why it passes. */
  readonly name: string
  readonly plan: CasePlan
}

export interface FailingCase {
  readonly name: string
  readonly plan: CasePlan
  /** Every finding of the rule, as `id` or `id.field`, in order. */
  readonly at: readonly string[]
  /** Message ids, one for all findings or one each. */
  readonly message: string | readonly string[]
  /** What the first finding's fix leaves in the plan, as `id.field` and value; absent where there is no fix. */
  readonly fixed?: Readonly<Record<string, unknown>>
}

/** Literals only, one reason each, none twice; the neighbours of a limit on both sides. */
export interface Cases {
  readonly passes: readonly PassingCase[]
  readonly fails: readonly FailingCase[]
}
