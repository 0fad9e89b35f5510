import { counted } from '../../shared/base/words.ts'
import type { Machine, Settings } from '../../shared/bridge/calls.ts'
import { grouped } from '../../shared/estate/grouped.ts'
import { kindNamed } from '../../shared/kinds/by-name.ts'
import type { Finding } from '../../shared/plan/finding.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { withoutSecrets } from '../../shared/plan/secrets.ts'
import { writePlan } from '../../shared/workspace/plan-file.ts'
import { versionLines } from './machine.ts'

export interface ProblemReport {
  readonly machine: Machine
  readonly theme: Settings['theme']
  readonly looksForVersions: boolean
  /** What is open. */
  readonly open: { readonly plan: Plan; readonly findings: readonly Finding[] } | null
  /** The user wants the plan itself in it, with its names and addresses. */
  readonly withPlan: boolean
}

interface Chapter {
  readonly title: string
  readonly lines: readonly string[]
}

/** A kind this version does not know is called what its file says, which may be anything. */
const kindName = (kind: string): string => (kindNamed(kind) === undefined ? 'unknown kind' : kind)

function tally<T>(all: Iterable<T>, nameOf: (one: T) => string): readonly string[] {
  return Array.from(grouped([...all], nameOf), ([name, own]) => `${name}: ${String(own.length)}`).sort()
}

function chaptersOf({ plan, findings }: NonNullable<ProblemReport['open']>): readonly Chapter[] {
  return [
    { title: counted(plan.resources.size, 'resource'), lines: tally(plan.resources.values(), (r) => kindName(r.kind)) },
    { title: counted(findings.length, 'finding'), lines: tally(findings, ({ rule }) => rule) },
  ]
}

const planChapter = (plan: Plan): Chapter => ({
  title: 'The plan',
  lines: [JSON.stringify(withoutSecrets(JSON.parse(writePlan(plan)) as unknown).value, null, 2)],
})

/** What helps to find a fault. Names, addresses and paths only with the plan itself; keys never. */
export function problemReport({ machine, theme, looksForVersions, open, withPlan }: ProblemReport): string {
  const chapters: readonly Chapter[] = [
    { title: 'Versions', lines: versionLines(machine) },
    { title: 'Settings', lines: [`theme: ${theme}`, `looks for versions: ${looksForVersions ? 'yes' : 'no'}`] },
    ...(open === null ? [{ title: 'No plan is open', lines: [] }] : chaptersOf(open)),
    { title: 'Log', lines: machine.log },
    ...(open !== null && withPlan ? [planChapter(open.plan)] : []),
  ]
  const texts = chapters.map(({ title, lines }) => [`# ${title}`, ...lines].join('\n'))
  return `${texts.join('\n\n')}\n`
}
