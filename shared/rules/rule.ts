import { isolated } from '../base/visible.ts'
import { answered } from '../estate/answered.ts'
import type { Estate } from '../estate/estate.ts'
import type { Finding, Fix, Severity } from '../plan/finding.ts'
import type { RecordType } from '../plan/kind.ts'
import type { Id } from '../plan/plan.ts'

type Values = Readonly<Record<string, string | number>>

/** What a rule says about one place. `values` fill the holes of the message. */
export interface Fault<M extends string = string> {
  readonly at: Id
  /** As a path: `cidrBlock`, `tunnels[0].insideCidr`; absent when the resource as a whole is at fault. */
  readonly field?: string
  readonly message: M
  readonly values?: Values
  /** Other resources the fault concerns. */
  readonly also?: readonly Id[]
  /** Only where it surely takes the fault away and makes no other. */
  readonly fix?: Fix
}

export interface Rule<M extends string = string> {
  /** The folder's name; for ever, it is in users' files and logs. */
  readonly code: string
  readonly severity: Severity
  /** The fault in a few words. */
  readonly title: string
  /** The kinds it looks at; it is asked again only when one of them, the Region or the plan's tags changed. */
  readonly reads: readonly RecordType[]
  /** Where the limit is written down. */
  readonly source: { readonly title: string; readonly url?: string; readonly read: string }
  /** Sentences with `{holes}`: the value as written, what was expected, the nearest legal value. */
  readonly messages: Readonly<Record<M, string>>
  check(estate: Estate): Iterable<Fault<M>>
}

export const defineRule = <const M extends string>(rule: Rule<M>): Rule => rule

/** Finds what is wrong with one thing, again only when something it looked at has changed. */
export const faultsOf = <T extends object | string, M extends string>(
  find: (estate: Estate, of: T) => Iterable<Fault<M>>,
): ((estate: Estate, of: T) => readonly Fault<M>[]) => answered((estate: Estate, of: T) => [...find(estate, of)])

export function messageOf(rule: Rule, fault: Fault): string {
  const sentence = rule.messages[fault.message] ?? ''
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => isolated(String(fault.values?.[name] ?? hole)))
}

export const findingOf = (rule: Rule, fault: Fault): Finding => ({
  rule: rule.code,
  severity: rule.severity,
  at: fault.field === undefined ? { id: fault.at } : { id: fault.at, field: fault.field },
  also: fault.also ?? [],
  messageId: fault.message,
  message: messageOf(rule, fault),
  values: fault.values ?? {},
  ...(fault.fix === undefined ? {} : { fix: fault.fix }),
})
