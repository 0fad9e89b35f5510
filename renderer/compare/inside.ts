import type { Difference } from '../../shared/compare/compare.ts'
import { groupsOf, type Group } from '../../shared/compare/words.ts'
import { collapse } from '../../shared/draw/collapse.ts'
import { withoutLayers } from '../../shared/draw/layers.ts'
import type { Id } from '../../shared/plan/plan.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import type { Session } from '../session/session.ts'
import { comparisonWith } from './compared.ts'

/** How many differences of a group are in a container. */
export type Count = Pick<Group, 'title' | 'sign'> & { readonly count: number }

/** Differences by whether they can be seen, or lie in a collapsed container. */
export interface Spread {
  readonly shown: readonly Group[]
  /** For each container what is in it, by groups in their order. */
  readonly inside: ReadonlyMap<Id, readonly Count[]>
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
  const inside = new Map<Id, Count[]>()
  const shown = groups.map((group) => {
    const differences = group.differences.filter((difference) => {
      const bearer = bearerOf(group, difference)
      if (bearer === undefined) return true
      const counts = inside.get(bearer) ?? []
      const known = counts.find(({ sign }) => sign === group.sign)
      const others = counts.filter((each) => each !== known)
      inside.set(bearer, [...others, { title: group.title, sign: group.sign, count: (known?.count ?? 0) + 1 }])
      return false
    })
    return { ...group, differences }
  })
  return { shown, inside }
}

/** For each collapsed container what is in it, to be read out: `1 added, 2 changed inside`. */
export function wordsInside({ workspace, view }: Session): ReadonlyMap<Id, string> {
  const { compared, collapsed, hiddenLayers } = view()
  if (compared === null || collapsed.size === 0) return new Map()
  const { plan, scene } = workspace.now()
  const seen = collapse(withoutLayers(scene, plan, hiddenLayers), collapsed)
  const groups = groupsOf(comparisonWith(compared, plan))
  const { inside } = spreadOf(groups, compared.scene, seen.scene, seen.bearers, collapsed)
  const words = (counts: readonly Count[]): string =>
    counts.map(({ title, count }) => `${String(count)} ${title.toLowerCase()}`).join(', ')
  return new Map(Array.from(inside, ([id, counts]) => [id, `${words(counts)} inside`]))
}
