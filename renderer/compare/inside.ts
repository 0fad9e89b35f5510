import type { Difference } from '../../shared/compare/compare.ts'
import type { Group } from '../../shared/compare/words.ts'
import type { Id } from '../../shared/plan/plan.ts'
import type { Scene } from '../../shared/scene/scene.ts'

/** Differences by whether they can be seen, or lie in a collapsed container. */
export interface Spread {
  readonly shown: readonly Group[]
  /** For each container what is in it: `+1 ~2`. */
  readonly inside: ReadonlyMap<Id, string>
}

/** What stands now for something of the earlier drawing, when that would be in a collapsed container. */
function oldBearers(
  before: Scene,
  bearers: ReadonlyMap<Id, Id>,
  collapsed: ReadonlySet<Id>,
): (id: Id) => Id | undefined {
  const parents = new Map(before.boxes.map(({ id, parent }) => [id, parent]))
  const ends = new Map(before.lines.map((line) => [line.resource, [line.from, line.to] as const]))
  const bearerOfBox = (id: Id): Id | undefined => {
    for (let home = parents.get(id); home != null; home = parents.get(home)) {
      const bearer = bearers.get(home) ?? (collapsed.has(home) ? home : undefined)
      if (bearer !== undefined) return bearer
    }
    return undefined
  }
  return (id) => {
    const [from, to] = (ends.get(id) ?? [id, id]).map((end) => bearers.get(end) ?? bearerOfBox(end))
    return from === to ? from : undefined
  }
}

/**
 * @param scene  what can be seen of the open plan
 * @param bearers  what stands for resources that can’t
 */
export function spreadOf(
  groups: readonly Group[],
  before: Scene,
  scene: Scene,
  bearers: ReadonlyMap<Id, Id>,
  collapsed: ReadonlySet<Id>,
): Spread {
  if (collapsed.size === 0) return { shown: groups, inside: new Map() }
  const drawn = new Set([...scene.boxes.map(({ id }) => id), ...scene.lines.map(({ resource }) => resource)])
  const compact = new Set(
    [...collapsed].filter((id) => scene.boxes.some((box) => box.id === id && box.shape === 'node')),
  )
  const wasIn = oldBearers(before, bearers, compact)
  const bearerOf = ({ title }: Group, { id }: Difference): Id | undefined => {
    if (title === 'Removed') return wasIn(id)
    return drawn.has(id) ? undefined : bearers.get(id)
  }
  const counts = new Map<Id, Map<string, number>>()
  const shown = groups.map((group) => {
    const differences = group.differences.filter((difference) => {
      const bearer = bearerOf(group, difference)
      if (bearer === undefined) return true
      const signs = counts.get(bearer) ?? new Map<string, number>()
      counts.set(bearer, signs.set(group.sign, (signs.get(group.sign) ?? 0) + 1))
      return false
    })
    return { ...group, differences }
  })
  const inside = new Map(
    Array.from(counts, ([id, signs]) => [
      id,
      Array.from(signs, ([sign, count]) => `${sign}${String(count)}`).join(' '),
    ]),
  )
  return { shown, inside }
}
