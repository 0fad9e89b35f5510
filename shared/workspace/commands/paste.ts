import { isEntry, usesIn } from '../../addresses/entry.ts'
import { overlapsOf } from '../../addresses/overlaps.ts'
import { createChecker } from '../../check/check.ts'
import { estateOf, type Estate } from '../../estate/estate.ts'
import { kindOf } from '../../kinds/by-name.ts'
import { homeField, homeOf, relinked } from '../../kinds/links.ts'
import type { At, Finding } from '../../plan/finding.ts'
import { applyPatch, merge, put, type Patch } from '../../plan/patch.ts'
import type { Id, Place, Plan, Resource } from '../../plan/plan.ts'
import type { Fragment } from '../fragment.ts'
import { copied, identities } from './copies.ts'
import { pastedPlaces } from './pasted-places.ts'
import { inRegion } from './rezone.ts'
import { standInsFor } from './stand-ins.ts'

export interface Pasting {
  /** The containers to paste into where they may hold it, innermost first. */
  readonly into: readonly Id[]
  /** At the places where it was copied. */
  readonly inPlace?: boolean
  /** What stands in for what this plan does not have; null or absent leaves the reference empty. */
  readonly answers?: ReadonlyMap<Id, Id | null>
}

export interface Pasted {
  readonly patch: Patch
  /** Of what was chosen when it was copied, without what came along. */
  readonly copies: readonly Id[]
  /** Those that got other addresses than they were copied with. */
  readonly readdressed: readonly Resource[]
  /** Those in zones of this plan's Region instead of another's. */
  readonly rezoned: readonly Resource[]
  /** Those that lost a reference. */
  readonly unlinked: readonly Resource[]
}

/** The fragment beside the plan it goes into, as if its originals were there. */
interface Staging {
  readonly plan: Plan
  readonly originals: readonly Resource[]
  /** By the ids of the originals on the stage. */
  readonly copyOf: (original: Resource) => Resource
  /** Those that are in the plan themselves: their copies stand beside them. */
  readonly present: ReadonlySet<Id>
  /** Of an original by its id on the stage; any other id as it is. */
  readonly copyId: (id: Id) => Id
  /** Of an original by its id in the fragment. */
  readonly newId: (id: Id) => Id
  readonly unlinked: ReadonlySet<Id>
}

const isThere = (plan: Plan, { id, kind, name }: Resource): boolean => {
  const known = plan.resources.get(id)
  return known?.kind === kind && known.name === name
}

function stage(plan: Plan, fragment: Fragment, { into, answers }: Pasting): Staging {
  const { homes, found } = standInsFor(estateOf(plan), fragment, into)
  const all = [...fragment.resources.values()]
  const present = new Set(all.filter((each) => isThere(plan, each)).map(({ id }) => id))
  // No id has a blank in it.
  const stagedId = (id: Id): Id => (present.has(id) ? id : `original ${id}`)
  const standsIn = (to: Id): Id | null =>
    fragment.resources.has(to) ? stagedId(to) : (found.get(to) ?? answers?.get(to) ?? null)
  const originals = all.map((each) => ({ ...relinked(each, standsIn), id: stagedId(each.id) }))
  const identityOf = identities(plan, all, true)
  const idOnStage = new Map(all.map(({ id }) => [stagedId(id), id]))
  const newId = (id: Id): Id => identityOf.get(id)?.id ?? id
  const copyId = (id: Id): Id => {
    const inFragment = idOnStage.get(id)
    return inFragment === undefined ? id : newId(inFragment)
  }
  const copyOf = (original: Resource): Resource => {
    const id = idOnStage.get(original.id) ?? original.id
    const home = homes.get(id)
    const field = homeField(original.kind)
    const copy = { ...relinked(original, copyId), ...identityOf.get(id) }
    return home === undefined || field === undefined ? copy : { ...copy, [field]: home }
  }
  const isLost = (resource: Resource): boolean => {
    const isHeld = homes.has(resource.id)
    return relinked(resource, (to) => (isHeld && to === homeOf(resource) ? to : standsIn(to) && to)) !== resource
  }
  return {
    plan: applyPatch(plan, put(...originals.filter(({ id }) => !present.has(id)))).plan,
    originals,
    copyOf,
    present,
    copyId,
    newId,
    unlinked: new Set(all.filter(isLost).map(({ id }) => newId(id))),
  }
}

const errorsOf = (estate: Estate): readonly Finding[] =>
  createChecker()
    .check(estate)
    .filter(({ severity }) => severity === 'error')

/** Whether the kind would change the field that the fault is at. */
function wouldMend(estate: Estate, original: Resource, copy: Resource, { field }: At): boolean {
  const own = kindOf(original)?.copy?.({ copy, original, estate }) ?? {}
  return field !== undefined && Object.keys(own).includes(field.split(/[.[]/)[0] ?? '')
}

/** Those that share addresses with something that is no copy. */
function overlapping(estate: Estate, isCopy: (id: Id) => boolean): readonly Id[] {
  const overlaps = overlapsOf(usesIn(estate).filter(isEntry))
  return [...overlaps].flatMap(([{ id }, { first }]) => (first.some((each) => !isCopy(each.id)) ? [id] : []))
}

/** The originals whose copies, as they are, are at odds with what was there before or with their new surroundings. */
function atOdds(plan: Plan, { originals, plan: staged, copyId }: Staging, patch: Patch): ReadonlySet<Id> {
  const made = applyPatch(plan, patch).plan
  const estate = estateOf(applyPatch(staged, patch).plan)
  const byCopy = new Map(originals.map((original) => [copyId(original.id), original]))
  const overlapped = overlapping(estateOf(made), (id) => byCopy.has(id))
  const found = new Set(overlapped.flatMap((id) => byCopy.get(id)?.id ?? []))
  for (const { at, also } of errorsOf(estateOf(made))) {
    const involved = [at.id, ...also]
    const meetsOthers = involved.some((id) => !byCopy.has(id))
    for (const id of involved) {
      const [original, copy] = [byCopy.get(id), made.resources.get(id)]
      if (original === undefined || copy === undefined) continue
      if (meetsOthers || (at.id === id && wouldMend(estate, original, copy, at))) found.add(original.id)
    }
  }
  return found
}

/** Copies beside their originals always get addresses of their own; others only where they can't keep theirs. */
function copiesOn(plan: Plan, staging: Staging): Patch {
  const adapting = new Set(staging.present)
  for (;;) {
    const patch = copied(staging.plan, staging.originals, staging.copyOf, ({ id }) => adapting.has(id))
    const before = adapting.size
    for (const id of atOdds(plan, staging, patch)) adapting.add(id)
    if (adapting.size === before) return patch
  }
}

function isReaddressed(estate: Estate, original: Resource, copy: Resource): boolean {
  const addresses = (resource: Resource): string =>
    JSON.stringify(
      kindOf(resource)
        ?.addresses?.(resource, estate)
        .map(({ text }) => text),
    )
  return addresses(original) !== addresses(copy)
}

/** What pasting the fragment does to the plan. */
export function paste(plan: Plan, copy: Fragment, pasting: Pasting): Pasted {
  const fragment = inRegion(copy, plan.region)
  const staging = stage(plan, fragment, pasting)
  const { originals, copyId, newId } = staging
  const resources = copiesOn(plan, staging)
  const made = applyPatch(plan, resources).plan
  const estate = estateOf(applyPatch(staging.plan, resources).plan)
  const copyOf = (id: Id): Resource | undefined => made.resources.get(copyId(id))
  const isMoved = (original: Resource): boolean => {
    const [from, to] = [homeOf(original), homeOf(copyOf(original.id) ?? original)]
    return (from === null ? null : copyId(from)) !== to
  }
  const drawn = new Map<Id, Place>([...fragment.places].map(([id, place]) => [newId(id), place]))
  const moved = new Set(originals.filter(isMoved).map(({ id }) => copyId(id)))
  const places = pasting.inPlace === true ? drawn : pastedPlaces(made, drawn, moved)
  return {
    patch: merge(resources, { places }),
    copies: fragment.chosen.map(newId),
    readdressed: originals.flatMap((original) => {
      const copy = copyOf(original.id)
      return copy !== undefined && isReaddressed(estate, original, copy) ? [copy] : []
    }),
    rezoned: [...fragment.resources].flatMap(([id, each]) =>
      each === copy.resources.get(id) ? [] : (made.resources.get(newId(id)) ?? []),
    ),
    unlinked: [...staging.unlinked].flatMap((id) => made.resources.get(id) ?? []),
  }
}
