import { createChecker, summaryOf, withWaivers, type Summary } from '../../shared/check/check.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import type { At, Finding } from '../../shared/plan/finding.ts'
import { placesIn, type TextPlace } from '../../shared/workspace/json.ts'
import type { Input } from './input.ts'

/** A plan file and what is to be said about it. */
export interface Checked extends Input {
  readonly findings: readonly Finding[]
  readonly summary: Summary
  /** Where in the file something stands. */
  readonly placeOf: (at: At) => TextPlace
}

export function checked(input: Input): Checked {
  const { plan } = input
  const findings = withWaivers(createChecker().check(estateOf(plan)), plan.waivers)
  const place = placesIn(input.text)
  return {
    ...input,
    findings,
    summary: summaryOf(findings),
    placeOf: ({ id, field }) => place(['resources', id, ...pathOf(field)]),
  }
}

/** `tunnels[0].insideCidr` as `tunnels`, 0, `insideCidr`. */
const pathOf = (field = ''): (string | number)[] =>
  (field.match(/[^.[\]]+/g) ?? []).map((part) => (/^\d+$/.test(part) ? Number(part) : part))

export const nameOf = ({ id, field }: At): string => (field === undefined ? id : `${id}.${field}`)
