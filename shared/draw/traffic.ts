import type { Id } from '../plan/plan.ts'
import type { Link } from './links.ts'
import type { Tree } from './tree.ts'

/** A link as the container sees it that holds both ends: which of the things directly in it are joined. */
export interface Join {
  readonly link: Link
  readonly between: readonly [Id, Id]
}

/** A link that comes from outside a container: which of the things directly in it is its end, or around its end. */
export interface Arrival {
  readonly link: Link
  readonly at: Id
}

export interface Traffic {
  readonly joins: (home: Id | null) => readonly Join[]
  readonly arrivals: (home: Id | null) => readonly Arrival[]
}

/** Itself and the containers around it, from the inside out. */
function chainOf(id: Id, { homes }: Tree): readonly Id[] {
  const chain = [id]
  for (let home = homes.get(id); home != null; home = homes.get(home)) chain.push(home)
  return chain
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** Which lines run inside of which container. */
export function trafficOf(links: readonly Link[], tree: Tree): Traffic {
  const joins = new Map<Id | null, Join[]>()
  const arrivals = new Map<Id | null, Arrival[]>()
  for (const link of links) {
    const [out, into] = [chainOf(link.from, tree), chainOf(link.to, tree)]
    let shared = 0
    while (shared < Math.min(out.length, into.length) && out.at(-1 - shared) === into.at(-1 - shared)) shared++
    const [a, b] = [out.at(-1 - shared), into.at(-1 - shared)]
    if (a === undefined || b === undefined) continue
    push(joins, shared === 0 ? null : (out.at(-shared) ?? null), { link, between: [a, b] })
    for (const chain of [out, into])
      for (let i = 0; i < chain.length - 1 - shared; i++)
        push(arrivals, chain[i + 1] ?? null, { link, at: chain[i] ?? '' })
  }
  return { joins: (home) => joins.get(home) ?? [], arrivals: (home) => arrivals.get(home) ?? [] }
}
