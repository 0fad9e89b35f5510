import { finished, type Steps } from '../base/steps.ts'
import type { Estate } from '../estate/estate.ts'
import type { Finding, Severity } from '../plan/finding.ts'
import type { Waivers } from '../plan/plan.ts'
import { rules } from '../rules/index.ts'
import { findingOf, type Rule } from '../rules/rule.ts'

interface Answer {
  /** What the rule read: the array of each kind, the Region and the plan's tags. */
  readonly read: readonly unknown[]
  readonly findings: readonly Finding[]
}

/** A checker remembers each rule's answer and asks again only when what the rule reads has changed. */
export interface Checker {
  readonly check: (estate: Estate) => readonly Finding[]
  readonly checkInSteps: (estate: Estate) => Steps<readonly Finding[]>
}

const whatItReads = (rule: Rule, estate: Estate): readonly unknown[] => [
  estate.region,
  estate.tags,
  ...rule.reads.map((record) => estate.all(record)),
]

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.every((value, i) => value === b[i])

export function createChecker(of: readonly Rule[] = rules): Checker {
  const answers = new Map<Rule, Answer>()
  const ask = (rule: Rule, estate: Estate): readonly Finding[] => {
    const read = whatItReads(rule, estate)
    const known = answers.get(rule)
    if (known !== undefined && same(known.read, read)) return known.findings
    const findings = Array.from(rule.check(estate), (fault) => findingOf(rule, fault))
    answers.set(rule, { read, findings })
    return findings
  }
  const inOrder = [...of].sort((a, b) => weight[a.severity] - weight[b.severity])
  function* checkInSteps(estate: Estate): Steps<readonly Finding[]> {
    const findings: (readonly Finding[])[] = []
    for (const [i, rule] of inOrder.entries()) {
      yield i / inOrder.length
      findings.push(ask(rule, estate))
    }
    return findings.flat()
  }
  return { checkInSteps, check: (estate) => finished(checkInSteps(estate)) }
}

/** Errors first; within a severity in the order of the rules. */
const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }

/** Marks the findings whose rule the user switched off for that resource. */
export const withWaivers = (findings: readonly Finding[], waivers: Waivers): readonly Finding[] =>
  findings.map((finding) => {
    const waived = waivers[finding.at.id]?.[finding.rule]
    return waived === undefined ? finding : { ...finding, waived }
  })

export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly advice: number
}

/** Counts what is not waived. */
export function summaryOf(findings: readonly Finding[]): Summary {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && finding.waived === undefined).length
  return { errors: count('error'), warnings: count('warning'), advice: count('advice') }
}
