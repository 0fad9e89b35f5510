import { portion, type Steps } from '../base/steps.ts'
import { stemsOf } from './trunks.ts'
import { inOrderAcross } from './stack.ts'
import { meet, type Axis, type Leg, type Reach } from './legs.ts'

/** Legs in order across, each with those before it that it has to keep off: none with another between. */
interface Queue {
  readonly legs: readonly Leg[]
  readonly before: readonly (readonly number[])[]
}

const TOLERANCE = 1e-6

/** The legs of one line, and those of one trunk, need not keep off one another. */
const ownerOf = ({ course }: Leg): Leg['course'] | string => course.trunk ?? course

/** Legs that are looked at, or passed over, together. */
const RUN = 64

/** All that each run of legs may come to take up. */
function reachesOfRuns(legs: readonly Leg[]): readonly Reach[] {
  return Array.from({ length: Math.ceil(legs.length / RUN) }, (_, run) =>
    reachOf(legs.slice(run * RUN, (run + 1) * RUN)),
  )
}

/** For each leg, in order across, the nearest ones before it: further ones are kept apart by these. */
function* nearestBefore(legs: readonly Leg[]): Steps<Queue['before']> {
  const [low, high, least, most] = (['low', 'high', 'least', 'most'] as const).map((side) =>
    Float64Array.from(legs, ({ reach }) => reach[side]),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array]
  const owners = legs.map(ownerOf)
  const firstOf = new Map<Leg['course'] | string, number>()
  for (const [i, owner] of owners.entries()) if (!firstOf.has(owner)) firstOf.set(owner, i)
  const keepApart = (a: number, b: number): boolean =>
    (low[a] as number) < (high[b] as number) &&
    (low[b] as number) < (high[a] as number) &&
    (least[a] as number) < (most[b] as number) &&
    (least[b] as number) < (most[a] as number) &&
    owners[a] !== owners[b]
  /** Whether all that still come before both, and meet the one, meet the other too. */
  const covers = (closer: number, i: number): boolean =>
    (low[closer] as number) <= (low[i] as number) &&
    (high[closer] as number) >= (high[i] as number) &&
    (least[closer] as number) <= (least[i] as number) &&
    firstOf.get(ownerOf(legs[closer] as Leg)) === closer
  const runs = reachesOfRuns(legs)
  const before: (readonly number[])[] = []
  for (const [i, { reach }] of legs.entries()) {
    yield i / legs.length
    const near: number[] = []
    for (let j = i - 1; j >= 0; j--) {
      const run = runs[Math.floor(j / RUN)]
      if (run !== undefined && !meet(reach, run)) {
        j -= j % RUN
        continue
      }
      if (!keepApart(i, j) || near.some((closer) => keepApart(closer, j))) continue
      near.push(j)
      if (covers(j, i)) break
    }
    before.push(near)
  }
  return before
}

/** The numbers of legs that are connected by keeping off one another. */
function connected({ before }: Queue): readonly (readonly number[])[] {
  const above = Int32Array.from(before.keys())
  const top = (i: number): number => {
    let at = i
    while (above[at] !== at) at = above[at] = above[above[at] as number] as number
    return at
  }
  before.forEach((near, i) => {
    for (const each of near) above[top(i)] = top(each)
  })
  const crowds = new Map<number, number[]>()
  for (const i of before.keys()) {
    const known = crowds.get(top(i))
    if (known === undefined) crowds.set(top(i), [i])
    else known.push(i)
  }
  return [...crowds.values()]
}

const apart = (a: Leg, b: Leg): number => (a.width + b.width) / 2

/** Of each leg, how far it keeps off each before it. */
type Gaps = readonly (readonly number[])[]

/** Where the legs of a crowd would like to be: those on one another spread evenly to both sides. */
function wish({ legs, before }: Queue, crowd: readonly number[], wishes: Float64Array): void {
  const whole = new Map<number, number>()
  for (const i of crowd) {
    const leg = legs[i] as Leg
    let offset = 0
    for (const each of before[i] ?? []) {
      const under = legs[each] as Leg
      if (under.at === leg.at) offset = Math.max(offset, (wishes[each] as number) + apart(under, leg))
    }
    wishes[i] = offset
    whole.set(leg.at, Math.max(whole.get(leg.at) ?? 0, offset))
  }
  for (const i of crowd) {
    const { at } = legs[i] as Leg
    wishes[i] = at + (wishes[i] as number) - (whole.get(at) ?? 0) / 2
  }
}

/** Of each leg, the numbers of those that keep off it. */
function followers({ before }: Queue): Queue['before'] {
  const after = before.map((): number[] => [])
  before.forEach((near, i) => {
    for (const each of near) after[each]?.push(i)
  })
  return after
}

/** Narrows the lanes that press a leg out of its room until they just fit, all alike, and no others. */
function fittingGaps(queue: Queue): Gaps {
  const { legs, before } = queue
  const after = followers(queue)
  const gaps = before.map((near, i) => near.map((each) => apart(legs[each] as Leg, legs[i] as Leg)))
  const least = new Float64Array(legs.length)
  /** Of each leg, which of those before it keeps it from less; -1 for none. */
  const under = new Int32Array(legs.length)
  const stale = new Uint8Array(legs.length).fill(1)

  const setDown = (i: number): void => {
    let [floor, by] = [(legs[i] as Leg).least, -1]
    for (const [k, each] of (before[i] as readonly number[]).entries()) {
      const next = (least[each] as number) + (gaps[i]?.[k] as number)
      if (next > floor) [floor, by] = [next, k]
    }
    if (floor !== least[i]) for (const each of after[i] as readonly number[]) stale[each] = 1
    least[i] = floor
    under[i] = by
    stale[i] = 0
  }

  /** Of the legs that press this one out of its room, the lowest that was narrowed. */
  const narrow = (stuck: number): number => {
    const chain: number[] = []
    let [bottom, wanted] = [stuck, 0]
    for (let k = under[stuck] as number; k >= 0; k = under[bottom] as number) {
      const next = before[bottom]?.[k] as number
      wanted += apart(legs[next] as Leg, legs[bottom] as Leg)
      chain.push(bottom)
      bottom = next
    }
    const factor = Math.max(0, ((legs[stuck] as Leg).most - (legs[bottom] as Leg).least) / wanted)
    for (const i of chain) {
      const k = under[i] as number
      const mine = gaps[i] as number[]
      mine[k] = Math.min(mine[k] as number, apart(legs[before[i]?.[k] as number] as Leg, legs[i] as Leg) * factor)
      stale[i] = 1
    }
    return chain.at(-1) ?? stuck
  }

  for (let i = 0; i < legs.length;) {
    if (stale[i] === 1) setDown(i)
    const fits = (least[i] as number) <= (legs[i] as Leg).most + TOLERANCE
    i = fits ? i + 1 : narrow(i)
  }
  return gaps
}

/** Coordinates as near to the wishes as lanes and rooms allow. */
function coordinates(queue: Queue, wishes: Float64Array): Float64Array {
  const { legs, before } = queue
  const gaps = fittingGaps(queue)
  const most = Float64Array.from(legs, (leg) => leg.most)
  for (let i = legs.length - 1; i >= 0; i--)
    for (const [k, each] of (before[i] as readonly number[]).entries())
      most[each] = Math.min(most[each] as number, (most[i] as number) - (gaps[i]?.[k] as number))
  const result = new Float64Array(legs.length)
  for (const [i, leg] of legs.entries()) {
    let floor = leg.least
    for (const [k, each] of (before[i] as readonly number[]).entries())
      floor = Math.max(floor, (result[each] as number) + (gaps[i]?.[k] as number))
    result[i] = Math.min(Math.max(wishes[i] as number, floor), most[i] as number)
  }
  return result
}

/** Legs that are connected by keeping off one another, and all that they may come to take up. */
export interface Crowd {
  readonly legs: readonly Leg[]
  readonly reach: Reach
}

const reachOf = (legs: readonly Leg[]): Reach => {
  let [low, high, least, most] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { reach } of legs) {
    low = Math.min(low, reach.low)
    high = Math.max(high, reach.high)
    least = Math.min(least, reach.least)
    most = Math.max(most, reach.most)
  }
  return { low, high, least, most }
}

/** Legs in their lanes: where each that has to keep off another comes to stand. */
export interface Settled {
  readonly crowds: readonly Crowd[]
  readonly places: ReadonlyMap<Leg, number>
}

export function* settledInSteps(unsorted: readonly Leg[], axis: Axis): Steps<Settled> {
  const stems = stemsOf(unsorted)
  const legs = yield* portion(inOrderAcross([...stems.keys()], axis), 0, 0.5)
  const queue = { legs, before: yield* portion(nearestBefore(legs), 0.5, 0.8) }
  const together = connected(queue)
  const wishes = new Float64Array(legs.length)
  for (const crowd of together) wish(queue, crowd, wishes)
  yield 0.8
  const at = coordinates(queue, wishes)
  yield 1
  const places = new Map<Leg, number>()
  const crowds = together.map((numbers): Crowd => {
    const members = numbers.flatMap((i) => stems.get(legs[i] as Leg) ?? [])
    if (numbers.length > 1)
      for (const i of numbers) for (const leg of stems.get(legs[i] as Leg) ?? []) places.set(leg, at[i] as number)
    return { legs: members, reach: reachOf(members) }
  })
  return { crowds, places }
}

/** Crowds that stay as they are, and legs that have to settle anew: new ones, and all that stand or stood beside such. */
export function unsettled(
  crowds: readonly Crowd[],
  added: readonly Leg[],
  removed: readonly Leg[],
): { readonly kept: readonly Crowd[]; readonly open: readonly Leg[] } {
  const gone = new Set(removed)
  const [here, there] = [reachOf(added), reachOf(removed)]
  const isTouched = ({ legs, reach }: Crowd): boolean =>
    (meet(reach, there) && legs.some((leg) => gone.has(leg))) ||
    (meet(reach, here) &&
      added.some((each) => meet(each.reach, reach) && legs.some((leg) => meet(leg.reach, each.reach))))
  const kept: Crowd[] = []
  const open = [...added]
  for (const crowd of crowds)
    if (isTouched(crowd)) open.push(...crowd.legs.filter((leg) => !gone.has(leg)))
    else kept.push(crowd)
  return { kept, open }
}
