export interface Differences<T> {
  readonly added: readonly T[]
  readonly removed: readonly T[]
}

/** What is only in the one or the other list; quick where most stands in both in one order. */
export function differences<T>(now: readonly T[], before: readonly T[]): Differences<T> {
  const shorter = Math.min(now.length, before.length)
  let start = 0
  while (start < shorter && now[start] === before[start]) start++
  let end = 0
  while (end < shorter - start && now[now.length - 1 - end] === before[before.length - 1 - end]) end++
  const [here, there] = [now.slice(start, now.length - end), before.slice(start, before.length - end)]
  if (here.length === there.length) {
    const other = here.flatMap((each, i) => (each === there[i] ? [] : [i]))
    return only(
      other.map((i) => here[i] as T),
      other.map((i) => there[i] as T),
    )
  }
  return only(here, there)
}

function only<T>(here: readonly T[], there: readonly T[]): Differences<T> {
  const [inNow, inBefore] = [new Set(here), new Set(there)]
  return { added: here.filter((each) => !inBefore.has(each)), removed: there.filter((each) => !inNow.has(each)) }
}

export const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a === b || (a.length === b.length && a.every((each, i) => each === b[i]))
