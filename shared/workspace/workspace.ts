import { finished, portion, type Steps } from '../base/steps.ts'
import { createChecker, withWaivers } from '../check/check.ts'
import { completedInSteps } from '../draw/arrange.ts'
import { madeRoom } from '../draw/room.ts'
import { sceneInSteps, sceneOf } from '../draw/scene-of.ts'
import { estateOf, type Estate } from '../estate/estate.ts'
import type { Finding } from '../plan/finding.ts'
import { applyPatch, difference, isEmptyPatch, merge, type Patch } from '../plan/patch.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { textWithoutSecrets, withoutSecrets } from '../plan/secrets.ts'
import type { Scene } from '../scene/scene.ts'
import { advance, markOf, redo, settle, startOf, undo, type History } from './history.ts'

/** One moment of an open plan: the plan and every answer computed from it, each when first asked for. */
export interface Moment {
  readonly plan: Plan
  readonly estate: Estate
  readonly findings: readonly Finding[]
  readonly scene: Scene
  /** Label of the step that undo would take back; undefined when there is none. */
  readonly undoLabel: string | undefined
  readonly redoLabel: string | undefined
  /** Whether the plan differs from what was last saved or opened. */
  readonly edited: boolean
  /** Tells moments apart, the same after undo and redo. */
  readonly mark: object
}

/** One open plan. Only `apply`, `undo` and `redo` change it. */
export interface Workspace {
  readonly now: () => Moment
  readonly subscribe: (listener: () => void) => () => void
  /** Hears that keys were taken out of what was to be applied, such as a pre-shared key in a name. */
  readonly onKeysTakenOut: (listener: () => void) => () => void
  /**
   * @param label  what Edit > Undo calls it: `Add subnet-2`
   * @param joins  key of a series that is one step: `field vpc-1 cidrBlock`
   */
  readonly apply: (patch: Patch, label: string, joins?: string) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Ends a series of joined steps: the field was left. */
  readonly settle: () => void
  /** Another plan takes the place of this one, without history. */
  readonly open: (plan: Plan) => void
  /** Finds every answer about another plan before it takes the place of this one, which it does when it is told to. */
  readonly openInSteps: (plan: Plan) => Steps<() => void>
  /**
   * Finds every answer about the plan as it is on the disk now, changed there by others, before it takes the place of
   * this one: one step that can be taken back.
   */
  readonly reloadInSteps: (plan: Plan) => Steps<() => void>
  /** The plan of this moment is on the disk now, whatever was edited meanwhile. */
  readonly markSaved: (moment: Moment) => void
}

/** Moving boxes leaves the estate as it is, and with it every finding. */
function nextEstate(plan: Plan, before: Moment | undefined): Estate {
  if (before === undefined) return estateOf(plan)
  const { plan: old, estate } = before
  const unmoved = old.resources === plan.resources && old.region === plan.region && old.tags === plan.tags
  return unmoved ? estate : estateOf(plan, estate)
}

/** Everything that has a box has a place, so that moving one thing moves nothing else. */
const placed = (plan: Plan): Plan => finished(placedInSteps(plan, estateOf(plan)))

function* placedInSteps(plan: Plan, estate: Estate): Steps<Plan> {
  const places = yield* completedInSteps(plan, estate)
  return places === plan.places ? plan : { ...plan, places }
}

/** No plan holds a key, whatever was typed or pasted. */
function withoutKeys(patch: Patch): { readonly patch: Patch; readonly count: number } {
  const { value, paths } = withoutSecrets({
    resources: Object.fromEntries(patch.resources ?? []),
    settings: patch.settings ?? {},
  })
  if (paths.length === 0) return { patch, count: 0 }
  return { patch: { ...patch, ...value, resources: new Map(Object.entries(value.resources)) }, count: paths.length }
}

/** The patch with a place for everything that it adds. */
function withPlaces(plan: Plan, patch: Patch): Patch {
  const adds = [...(patch.resources ?? [])].some(([id, resource]) => resource !== null && !plan.resources.has(id))
  if (!adds) return patch
  const before = applyPatch(plan, patch).plan
  const { places } = placed(before)
  return merge(patch, { places: new Map([...places].filter(([id]) => !before.places.has(id))) })
}

/** The patch that also moves aside what would be covered. */
function withRoom(plan: Plan, patch: Patch): Patch {
  if ((patch.places?.size ?? 0) === 0) return patch
  const places = madeRoom(plan, applyPatch(plan, patch).plan, patch.places?.keys() ?? [])
  return places.size === 0 ? patch : merge(patch, { places })
}

function reloaded(history: History, plan: Plan): History {
  const patch = difference(history.plan, plan)
  return isEmptyPatch(patch) ? { ...history } : advance(history, patch, 'Reload from disk')
}

/** Answers that were found beforehand. */
type Known = Pick<Moment, 'estate' | 'scene'>

function remember<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => (known ??= { value: compute() }).value
}

export function createWorkspace(first: Plan = emptyPlan): Workspace {
  let checker = createChecker()
  const listeners = new Set<() => void>()
  const warned = new Set<() => void>()
  let drawn: Scene | undefined
  let history = startOf(placed(first))
  let saved = markOf(history)
  let moment = momentOf()

  function momentOf(before?: Moment, known?: Known): Moment {
    const { plan, done, undone } = history
    const mark = markOf(history)
    const estate = known?.estate ?? nextEstate(plan, before)
    const asked = checker
    const findings = remember(() => withWaivers(asked.check(estate), plan.waivers))
    const scene = remember(() => {
      drawn = known?.scene ?? sceneOf(plan, estate, drawn)
      return drawn
    })
    return {
      plan,
      estate,
      mark,
      get findings() {
        return findings()
      },
      get scene() {
        return scene()
      },
      undoLabel: done.at(-1)?.label,
      redoLabel: undone.at(-1)?.label,
      edited: mark !== saved,
    }
  }

  const become = (next: History, known?: Known): void => {
    if (next === history) return
    history = next
    moment = momentOf(moment, known)
    for (const listener of listeners) listener()
  }

  function* openInSteps(wanted: Plan): Steps<() => void> {
    const estate = estateOf(wanted)
    const plan = yield* portion(placedInSteps(wanted, estate), 0, 0.05)
    const [fresh, next] = [createChecker(), startOf(plan)]
    yield* portion(fresh.checkInSteps(estate), 0.05, 0.2)
    const scene = yield* portion(sceneInSteps(plan, estate), 0.2, 1)
    return () => {
      saved = markOf(next)
      checker = fresh
      become(next, { estate, scene })
    }
  }

  function* reloadInSteps(wanted: Plan): Steps<() => void> {
    const plan = yield* portion(placedInSteps(wanted, estateOf(wanted)), 0, 0.05)
    const before = history
    const next = reloaded(before, plan)
    const estate = nextEstate(next.plan, moment)
    yield* portion(checker.checkInSteps(estate), 0.05, 0.2)
    const scene = yield* portion(sceneInSteps(next.plan, estate, drawn), 0.2, 1)
    return () => {
      const isEdited = history !== before
      const last = isEdited ? reloaded(history, plan) : next
      saved = markOf(last)
      become(last, isEdited ? undefined : { estate, scene })
    }
  }

  return {
    now: () => moment,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onKeysTakenOut: (listener) => {
      warned.add(listener)
      return () => warned.delete(listener)
    },
    apply: (wanted, label, joins) => {
      if (isEmptyPatch(wanted)) return
      const { plan } = history
      const { patch, count } = withoutKeys(wanted)
      become(advance(history, withRoom(plan, withPlaces(plan, patch)), textWithoutSecrets(label), joins))
      if (count > 0) for (const listener of warned) listener()
    },
    undo: () => {
      become(undo(history))
    },
    redo: () => {
      become(redo(history))
    },
    settle: () => {
      history = settle(history)
    },
    open: (plan) => {
      const next = startOf(placed(plan))
      saved = markOf(next)
      become(next)
    },
    openInSteps,
    reloadInSteps,
    markSaved: ({ mark }) => {
      saved = mark
      become({ ...history })
    },
  }
}
