import type { Estate } from '../../estate/estate.ts'
import type { Quota } from '../../estate/quotas.ts'
import type { Of, RecordType } from '../../plan/kind.ts'
import { defineRule, type Rule } from '../rule.ts'
import { limitOf, severityOf } from './wording.ts'

interface PerRegion<R extends RecordType> {
  readonly code: string
  readonly title: string
  /** Plural, as the message says it: `VPCs`. */
  readonly things: string
  readonly record: R
  readonly quota: Quota
  /** Those that count; all of the kind when absent. */
  readonly counts?: (resource: Of<R>) => boolean
}

/** Said once, at the first that is too many. */
export const perRegion = <R extends RecordType>({
  code,
  title,
  things,
  record,
  quota,
  counts = () => true,
}: PerRegion<R>): Rule =>
  defineRule({
    code,
    severity: severityOf(quota),
    title,
    reads: [record],
    source: quota.source,
    messages: { count: `The plan has {count} {things} in one Region; ${limitOf(quota)}` },
    *check(estate: Estate) {
      const counted = estate.all(record).filter(counts)
      const tooMany = counted[quota.most] as { readonly id: string } | undefined
      if (tooMany !== undefined)
        yield { at: tooMany.id, message: 'count', values: { count: counted.length, things, most: quota.most } }
    },
  })
