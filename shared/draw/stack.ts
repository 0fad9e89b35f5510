import { byText } from '../base/order.ts'
import type { Steps } from '../base/steps.ts'
import { isSame } from './differences.ts'
import { meet, type Axis, type Leg } from './legs.ts'
import { isLeftOf } from './sides.ts'

const byWhere = (a: Leg, b: Leg): number =>
  a.at - b.at || a.low - b.low || byText(a.course.id, b.course.id) || a.index - b.index

/** Legs at the same coordinate, one beginning before the others end. */
function stacksOf(legs: readonly Leg[]): readonly (readonly Leg[])[] {
  const stacks: Leg[][] = []
  let high = -Infinity
  for (const leg of legs.toSorted(byWhere)) {
    const last = stacks.at(-1)
    if (last?.[0]?.at === leg.at && leg.reach.low < high) last.push(leg)
    else {
      stacks.push([leg])
      high = -Infinity
    }
    high = Math.max(high, leg.reach.high)
  }
  return stacks
}

/**
 * A stack with every pair asked: each leg after those that belong before it; where they go round in a circle, the first
 * by id goes first.
 */
function pairedAcross(stack: readonly Leg[], axis: Axis): readonly Leg[] {
  const legs = stack.toSorted((a, b) => byText(a.course.id, b.course.id) || a.index - b.index)
  const waitsFor = new Map<Leg, number>()
  const after = new Map<Leg, Leg[]>(legs.map((leg) => [leg, []]))
  for (const [i, a] of legs.entries())
    for (const b of legs.slice(i + 1)) {
      if (a.course === b.course || !meet(a.reach, b.reach)) continue
      const [first, second] = isLeftOf(a.course, a.index, b.course, b.index, axis) ? [a, b] : [b, a]
      after.get(first)?.push(second)
      waitsFor.set(second, (waitsFor.get(second) ?? 0) + 1)
    }
  const result = new Set<Leg>()
  const isFree = (leg: Leg): boolean => !result.has(leg) && (waitsFor.get(leg) ?? 0) === 0
  let ready: readonly Leg[] = legs.filter(isFree)
  while (result.size < legs.length) {
    if (ready.length === 0) ready = legs.filter((leg) => !result.has(leg)).slice(0, 1)
    for (const leg of ready) result.add(leg)
    const freed = new Set(ready.flatMap((leg) => after.get(leg) ?? []))
    for (const leg of ready) for (const next of after.get(leg) ?? []) waitsFor.set(next, (waitsFor.get(next) ?? 0) - 1)
    ready = legs.filter((leg) => freed.has(leg) && isFree(leg))
  }
  return [...result]
}

/** Stacks of more legs than this are too many pairs. */
const MANY = 128

/** How many of these, which all run on a leg and stand in order, belong before it. */
function countBefore(leg: Leg, open: readonly Leg[], axis: Axis): number {
  let [low, high] = [0, open.length]
  while (low < high) {
    const half = (low + high) >> 1
    const each = open[half]
    if (each !== undefined && isLeftOf(each.course, each.index, leg.course, leg.index, axis)) low = half + 1
    else high = half
  }
  return low
}

/** A stack, given in order along: each leg is put where it belongs among those it runs on, so not every pair is asked. */
function sweptAcross(stack: readonly Leg[], axis: Axis): readonly Leg[] {
  const result: Leg[] = []
  let open: Leg[] = []
  for (const leg of stack) {
    open = open.filter((each) => each.high > leg.low)
    const at = countBefore(leg, open, axis)
    const [before, after] = [open[at - 1], open[at]]
    const place = before ? result.indexOf(before) + 1 : after ? result.indexOf(after) : result.length
    result.splice(place, 0, leg)
    open.splice(at, 0, leg)
  }
  return result
}

/** By the first leg of a stack. */
const known = new WeakMap<Leg, { readonly stack: readonly Leg[]; readonly unstacked: readonly Leg[] }>()

function acrossIn(stack: readonly Leg[], axis: Axis): readonly Leg[] {
  const [first] = stack
  if (first === undefined || stack.length === 1) return stack
  const old = known.get(first)
  if (old !== undefined && isSame(old.stack, stack)) return old.unstacked
  const next = { stack, unstacked: (stack.length > MANY ? sweptAcross : pairedAcross)(stack, axis) }
  known.set(first, next)
  return next.unstacked
}

/** Legs in the order in which they should stand across, where several lie on one another too. */
export function* inOrderAcross(legs: readonly Leg[], axis: Axis): Steps<readonly Leg[]> {
  const result: Leg[] = []
  for (const stack of stacksOf(legs)) {
    yield result.length / legs.length
    for (const leg of acrossIn(stack, axis)) result.push(leg)
  }
  return result
}
