import fc from 'fast-check'
import { writePlan } from '../../shared/workspace/plan-file.ts'
import { templates } from '../../templates/index.ts'
import { casePlans } from '../check/random-value.ts'
import { anyPlan } from '../plan-file/random-plan.ts'
import { answer } from './answers.ts'
import { injured } from './bytes.ts'
import { misshapen } from './structure.ts'

/** Milliseconds of the processor that any input may take, and each KiB of it on top: some hundred times the usual. */
const MOST = 3_000
const MOST_PER_KIBIBYTE = 20

const files = [...templates.map(({ plan }) => plan), ...casePlans.map(writePlan)]

const input = fc.oneof(
  { arbitrary: injured(files), weight: 4 },
  { arbitrary: misshapen(files), weight: 5 },
  { arbitrary: anyPlan.map((plan) => Buffer.from(writePlan(plan))), weight: 1 },
)

export interface Fuzzed {
  readonly refused: number
  readonly read: number
  /** Why an input got no answer, with the seed and that input, not made smaller: that takes hours; undefined when all did. */
  readonly fault?: string
}

/** Gives as many inputs to everything that reads a plan. The same seed makes the same inputs. */
export function fuzz(count: number, seed: number): Fuzzed {
  const counts = { refused: 0, read: 0 }
  const property = fc.property(input, (bytes) => {
    const before = process.cpuUsage()
    counts[answer(bytes)]++
    const { user, system } = process.cpuUsage(before)
    const spent = (user + system) / 1_000
    if (spent > MOST + (bytes.length / 1024) * MOST_PER_KIBIBYTE) throw new Error(`took ${String(spent)} ms`)
  })
  const run = fc.check(property, { numRuns: count, seed, endOnFailure: true })
  if (!run.failed) return counts
  const [bytes] = run.counterexample ?? []
  const why = run.errorInstance instanceof Error ? (run.errorInstance.stack ?? '') : String(run.errorInstance)
  return { ...counts, fault: `seed ${String(seed)}: ${why}\n${bytes?.toString().slice(0, 4_000) ?? ''}` }
}
