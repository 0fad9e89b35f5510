import { applyPatch, merge, type Patch } from '../plan/patch.ts'
import type { Plan } from '../plan/plan.ts'

/** One step of Edit > Undo: how to take it back, or how to do it again. */
interface Step {
  readonly label: string
  readonly patch: Patch
  /** Steps with the same key run together while the user stays at it, such as typing in one field. */
  readonly joins: string | undefined
  /** The same object for as long as the step means the same, through undo and redo. */
  readonly mark: object
}

/** So many steps can be taken back: the oldest is forgotten for each one more, or a long day would fill the memory. */
const LIMIT = 1000

const START = {}

/** The plan with the steps behind and before it; never changed in place. */
export interface History {
  readonly plan: Plan
  /** Of the plan before the oldest step that is still known. */
  readonly start: object
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

export const startOf = (plan: Plan): History => ({ plan, start: START, done: [], undone: [] })

/** @param joins  key of a series that makes one undo step together */
export function advance(history: History, patch: Patch, label: string, joins?: string): History {
  const { plan, inverse } = applyPatch(history.plan, patch)
  const last = history.done.at(-1)
  const continues = joins !== undefined && last?.joins === joins && history.undone.length === 0
  const step: Step = { label, joins, mark: {}, patch: continues ? merge(inverse, last.patch) : inverse }
  const before = continues ? history.done.slice(0, -1) : history.done
  return forgetting({ plan, start: history.start, done: [...before, step], undone: [] })
}

function forgetting(history: History): History {
  const [oldest, ...others] = history.done
  if (oldest === undefined || others.length < LIMIT) return history
  return { ...history, start: oldest.mark, done: others }
}

export function undo(history: History): History {
  const step = history.done.at(-1)
  if (step === undefined) return history
  const { plan, inverse } = applyPatch(history.plan, step.patch)
  return {
    ...history,
    plan,
    done: history.done.slice(0, -1),
    undone: [...history.undone, { ...step, patch: inverse, joins: undefined }],
  }
}

export function redo(history: History): History {
  const step = history.undone.at(-1)
  if (step === undefined) return history
  const { plan, inverse } = applyPatch(history.plan, step.patch)
  return {
    ...history,
    plan,
    done: [...history.done, { ...step, patch: inverse, joins: undefined }],
    undone: history.undone.slice(0, -1),
  }
}

/** The same object whenever undo or redo comes back to the same plan. */
export const markOf = ({ done, start }: History): object => done.at(-1)?.mark ?? start

/** Ends the running series, so that the next step stands alone. */
export function settle(history: History): History {
  const last = history.done.at(-1)
  if (last?.joins === undefined) return history
  return { ...history, done: [...history.done.slice(0, -1), { ...last, joins: undefined }] }
}
