import { linksOf, unlinked } from '../../kinds/links.ts'
import type { Patch } from '../../plan/patch.ts'
import type { Id, Plan, Resource } from '../../plan/plan.ts'

/** The resources with everything that can't be without them: a VPC's subnets, a gateway's connections. */
export function withDependents(plan: Plan, ids: Iterable<Id>): ReadonlySet<Id> {
  const gone = new Set(ids)
  const owners = [...plan.resources.values()].map((resource) => ({
    id: resource.id,
    owners: linksOf(resource).filter((link) => link.role === 'owner'),
  }))
  for (let before = -1; before !== gone.size;) {
    before = gone.size
    for (const each of owners) if (each.owners.some((link) => gone.has(link.to))) gone.add(each.id)
  }
  return gone
}

export interface Removal {
  readonly patch: Patch
  readonly removed: readonly Resource[]
  /** Those that stay and have lost a reference. */
  readonly changed: readonly Resource[]
}

/** Takes resources away with their dependents, and with every reference to them. */
export function removal(plan: Plan, ids: Iterable<Id>): Removal {
  const gone = withDependents(plan, ids)
  const removed: Resource[] = []
  const changed: Resource[] = []
  for (const resource of plan.resources.values()) {
    if (gone.has(resource.id)) {
      removed.push(resource)
      continue
    }
    const kept = unlinked(resource, (id) => gone.has(id))
    if (kept !== resource) changed.push(kept)
  }
  const resources = new Map<Id, Resource | null>(changed.map((resource) => [resource.id, resource]))
  for (const id of gone) resources.set(id, null)
  const places = new Map([...gone].filter((id) => plan.places.has(id)).map((id) => [id, null]))
  return { patch: { resources, places }, removed, changed }
}
