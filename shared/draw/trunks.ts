import { byText } from '../base/order.ts'
import type { Leg } from './legs.ts'

const byWhere = (a: Leg, b: Leg): number =>
  byText(a.course.trunk ?? '', b.course.trunk ?? '') ||
  a.at - b.at ||
  a.low - b.low ||
  byText(a.course.id, b.course.id) ||
  a.index - b.index

const span = ({ low, high }: Leg): number => high - low

/** One leg in place of several that lie on one another, with the room that all of them have. */
function joined(legs: readonly Leg[]): Leg {
  const longest = legs.reduce((a, b) => (span(b) > span(a) ? b : a))
  if (legs.length === 1) return longest
  const [low, high] = [Math.min(...legs.map((leg) => leg.low)), Math.max(...legs.map((leg) => leg.high))]
  const [least, most] = [Math.max(...legs.map((leg) => leg.least)), Math.min(...legs.map((leg) => leg.most))]
  const reach = {
    low: Math.min(...legs.map((leg) => leg.reach.low)),
    high: Math.max(...legs.map((leg) => leg.reach.high)),
    least: Math.max(...legs.map((leg) => leg.reach.least)),
    most: Math.min(...legs.map((leg) => leg.reach.most)),
  }
  return { ...longest, low, high, least, most, reach }
}

/** Those that lie on one another. */
function stacksOf(legs: readonly Leg[]): readonly (readonly Leg[])[] {
  const stacks: [Leg, ...Leg[]][] = []
  let high = -Infinity
  for (const leg of legs.toSorted(byWhere)) {
    const last = stacks.at(-1)
    const isOn =
      last !== undefined && last[0].course.trunk === leg.course.trunk && last[0].at === leg.at && leg.low <= high
    if (isOn) last.push(leg)
    else stacks.push([leg])
    high = isOn ? Math.max(high, leg.high) : leg.high
  }
  return stacks
}

/** Legs as they get lanes, each with those it stands for: those of a trunk that lie on one another go together. */
export function stemsOf(legs: readonly Leg[]): ReadonlyMap<Leg, readonly Leg[]> {
  const alone = legs.filter(({ course }) => course.trunk === undefined)
  const stacks = stacksOf(legs.filter(({ course }) => course.trunk !== undefined))
  return new Map([
    ...alone.map((leg) => [leg, [leg]] as const),
    ...stacks.map((stack) => [joined(stack), stack] as const),
  ])
}
