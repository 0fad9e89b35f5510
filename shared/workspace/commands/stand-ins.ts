import type { Estate } from '../../estate/estate.ts'
import { homeField, homeOf, linksOf } from '../../kinds/links.ts'
import type { Id, Resource } from '../../plan/plan.ts'
import type { Fragment, Outside } from '../fragment.ts'
import { canHold } from './create.ts'

/** A reference out of a fragment to what this plan does not have, and what may stand in for it. */
export interface Missing extends Outside {
  readonly id: Id
  /** Names of those that refer to it. */
  readonly neededBy: readonly string[]
  readonly candidates: readonly Resource[]
}

/** What of a plan stands in for what a fragment refers to. */
export interface StandIns {
  /** The new containers of those whose own is not in the fragment. */
  readonly homes: ReadonlyMap<Id, Id>
  readonly found: ReadonlyMap<Id, Id>
  readonly missing: readonly Missing[]
}

/** The same resource, else the only one of its kind and name. */
function standIn(estate: Estate, id: Id, { kind, name }: Outside): Id | undefined {
  const fits = (each: Resource | undefined): boolean => each?.kind === kind && each.name === name
  if (fits(estate.resources.get(id))) return id
  const [first, ...others] = [...estate.resources.values()].filter(fits)
  return others.length === 0 ? first?.id : undefined
}

/** The container it shall stand in, else its own, else the only one there is. */
function newHome(estate: Estate, resource: Resource, found: ReadonlyMap<Id, Id>, into: readonly Id[]): Id | undefined {
  const { kind } = resource
  const wanted = into.find((id) => canHold(estate, id, kind))
  const own = homeOf(resource)
  if (wanted !== undefined || own === null) return wanted
  if (found.has(own)) return found.get(own)
  const [first, ...others] = [...estate.resources.keys()].filter((id) => canHold(estate, id, kind))
  return others.length === 0 ? first : undefined
}

/** @param into  the containers to paste into where they may hold it, innermost first */
export function standInsFor(estate: Estate, fragment: Fragment, into: readonly Id[]): StandIns {
  const { resources, outside } = fragment
  const found = new Map<Id, Id>()
  for (const [id, each] of outside) {
    const same = standIn(estate, id, each)
    if (same !== undefined) found.set(id, same)
  }
  const homes = new Map<Id, Id>()
  const needs = new Map<Id, string[]>()
  for (const resource of resources.values()) {
    const own = homeOf(resource)
    const home = own !== null && resources.has(own) ? undefined : newHome(estate, resource, found, into)
    if (home !== undefined) homes.set(resource.id, home)
    for (const { field, to } of linksOf(resource)) {
      const isSettled = resources.has(to) || found.has(to) || (field === homeField(resource.kind) && home !== undefined)
      if (!isSettled) needs.set(to, [...(needs.get(to) ?? []), resource.name])
    }
  }
  const missing = [...needs].flatMap(([id, neededBy]) => {
    const each = outside.get(id)
    if (each === undefined) return []
    const candidates = [...estate.resources.values()].filter(({ kind }) => kind === each.kind)
    return [{ id, ...each, neededBy: [...new Set(neededBy)], candidates }]
  })
  return { homes, found, missing }
}
