import type { Estate } from '../../estate/estate.ts'
import { grouped } from '../../estate/grouped.ts'
import type { Quota } from '../../estate/quotas.ts'
import type { Of, RecordType } from '../../plan/kind.ts'
import type { Id } from '../../plan/plan.ts'
import { defineRule, type Rule } from '../rule.ts'
import { limitOf, severityOf } from './wording.ts'

interface PerHolder<R extends RecordType> {
  readonly code: string
  readonly title: string
  /** Plural, as the message says it: `subnets`. */
  readonly things: string
  readonly record: R
  /** What has them: the VPC of subnets. */
  readonly holder: RecordType
  readonly holdersOf: (resource: Of<R>) => readonly (Id | null)[]
  readonly quota: Quota
}

/** Said at the holder. */
export const perHolder = <R extends RecordType>({
  code,
  title,
  things,
  record,
  holder,
  holdersOf,
  quota,
}: PerHolder<R>): Rule =>
  defineRule({
    code,
    severity: severityOf(quota),
    title,
    reads: [record, holder],
    source: quota.source,
    messages: { count: `{holder} has {count} {things}; ${limitOf(quota)}` },
    *check(estate: Estate) {
      const held = grouped(estate.all(record).flatMap(holdersOf), (id) => id)
      for (const { id, name } of estate.all(holder)) {
        const count = held.get(id)?.length ?? 0
        if (count > quota.most)
          yield { at: id, message: 'count', values: { holder: name, count, things, most: quota.most } }
      }
    },
  })
