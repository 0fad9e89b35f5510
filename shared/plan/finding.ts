import type { Patch } from './patch.ts'
import type { Id } from './plan.ts'

/**
 * `error`: AWS or the provider refuses it, or packets can't pass. `warning`: works and will hurt.
 * `advice`: a better way exists.
 */
export type Severity = 'error' | 'warning' | 'advice'

/** A resource and, as a path, the field of it: `cidrBlock`, `tunnels[0].insideCidr`. */
export interface At {
  readonly id: Id
  readonly field?: string
}

export interface Fix {
  /** What the button says: `Use 10.0.0.0/16`. */
  readonly title: string
  readonly patch: Patch
}

/** The plan is wrong here: data, never thrown. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly at: At
  /** Other resources the fault concerns. */
  readonly also: readonly Id[]
  /** Which of the rule's messages, for tests. */
  readonly messageId: string
  readonly message: string
  readonly values: Readonly<Record<string, string | number>>
  readonly fix?: Fix
  /** The reason the user gave for switching the rule off here. */
  readonly waived?: string
}
