import type { Of, RecordType } from '../plan/kind.ts'
import type { Id, Resource } from '../plan/plan.ts'

/**
 * A plan's resources, indexed by kind for those who judge, draw and export.
 * Blind to `places`: nothing here changes when a box is moved.
 */
export interface Estate {
  readonly region: string
  readonly tags: Readonly<Record<string, string>>
  /** In the order of the plan; the same array as before while no record of the kind has changed. */
  readonly all: <R extends RecordType>(record: R) => readonly Of<R>[]
  readonly get: <R extends RecordType>(record: R, id: Id | null | undefined) => Of<R> | undefined
  /** The name people gave it; the id for what is not there. */
  readonly nameOf: (id: Id) => string
  readonly resources: ReadonlyMap<Id, Resource>
}
