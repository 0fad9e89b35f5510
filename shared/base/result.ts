import { oneLine } from './visible.ts'

/**
 * Something outside is wrong (a file, a typed text): never thrown, always returned.
 * `place` is a field path (`resources.vpc-main.cidrBlock`) or `line 3, column 7`.
 */
export interface Failure {
  readonly code: string
  readonly message: string
  readonly file?: string
  readonly place?: string
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failures: readonly Failure[] }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const fail = (...failures: Failure[]): { readonly ok: false; readonly failures: readonly Failure[] } => ({
  ok: false,
  failures,
})

/** One line a person can read, whatever stands in the file: `file: place: message`. */
export const failureText = (failure: Failure): string =>
  oneLine([failure.file, failure.place, failure.message].filter((part) => part !== undefined && part !== '').join(': '))
