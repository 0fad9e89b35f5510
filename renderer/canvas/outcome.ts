import { nearestFree, insideOf } from '../../shared/draw/near.ts'
import { enclosing } from '../../shared/draw/frame.ts'
import { GAP, placeNew } from '../../shared/draw/place.ts'
import { homeOf } from '../../shared/draw/tree.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { kindNamed, kindOf } from '../../shared/kinds/by-name.ts'
import { applyPatch, merge, place, put, type Patch } from '../../shared/plan/patch.ts'
import { REGION_ID, type Id, type Place, type Plan, type Resource } from '../../shared/plan/plan.ts'
import { around, grown, overlap } from '../../shared/scene/rectangle.ts'
import { isAnnotation, type Point, type Rectangle } from '../../shared/scene/scene.ts'
import { connectable, connection } from '../../shared/workspace/commands/connect.ts'
import { newResource } from '../../shared/workspace/commands/create.ts'
import { duplicate, OFFSET } from '../../shared/workspace/commands/duplicate.ts'
import { landing } from '../../shared/workspace/commands/landing.ts'
import { moveLabel, shifted, withContents } from '../../shared/workspace/commands/move.ts'
import { changeTexts, rehoming } from '../../shared/workspace/commands/rehome.ts'
import { besideOffices } from '../../shared/workspace/commands/nudge.ts'
import { stretched } from '../../shared/workspace/commands/resize.ts'
import type { Moment } from '../../shared/workspace/workspace.ts'
import type { Intent } from './gestures/gesture.ts'
import { howToDraw } from './gestures/drop.ts'
import { indexOf } from './hit.ts'

/** What a finished gesture comes to: a step of the plan, a selection, words. */
export interface Outcome {
  readonly step?: { readonly patch: Patch; readonly label: string }
  readonly select?: readonly Id[]
  readonly words?: string
}

const nameOf = (plan: Plan, id: Id): string => plan.resources.get(id)?.name ?? plan.region

const PAST: Readonly<Record<string, string>> = {
  Add: 'Added',
  Connect: 'Connected',
  Duplicate: 'Duplicated',
  Move: 'Moved',
  Resize: 'Resized',
}

/** A step's name as a report: `Moved subnet-2 into vpc-2.` */
const past = (label: string): string => `${label.replace(/^\w+/, (verb) => PAST[verb] ?? verb)}.`

/** Whether the box would make the Region’s frame cover an office, or come too near to it for lines between them. */
function coversOthers(moment: Moment, resource: Resource, spot: Rectangle): boolean {
  const home = homeOf(resource, moment.plan.resources)
  const { scene } = moment
  if (home !== REGION_ID) return false
  const own = enclosing([spot]) ?? spot
  const frame = around([...scene.boxes.filter((box) => box.id === REGION_ID), own]) ?? own
  const others = scene.boxes.filter((box) => box.parent === null && box.id !== REGION_ID && !isAnnotation(box))
  return others.some((box) => overlap(frame, box) || overlap(grown(own, GAP), box))
}

/** Where a new box comes to stand: as near to the pointer as there is room. */
function placeNear(moment: Moment, resource: Resource, wanted: Rectangle): Place {
  const { plan, scene } = moment
  const home = homeOf(resource, plan.resources)
  const container = home === null ? undefined : indexOf(scene).box(home)
  if (kindOf(resource)?.drawing.zone === 'anywhere') return wanted
  const siblings = scene.boxes.filter((box) => box.parent === home && box.shape !== 'frame')
  const area = container === undefined || home === REGION_ID ? undefined : insideOf(container)
  const at = nearestFree(wanted, siblings, area)
  if (coversOthers(moment, resource, { ...wanted, ...at }))
    return placeNew(applyPatch(plan, put(resource)).plan, resource.id)
  return at
}

function created(moment: Moment, { kind, at, containers, fields }: Extract<Intent, { type: 'create' }>): Outcome {
  const resource: Resource = { ...newResource(moment.estate, kind, containers), ...fields }
  const spot = placeNear(moment, resource, at)
  const isNode = kindNamed(kind)?.drawing.shape === 'node'
  const where: Place = isNode ? { x: spot.x, y: spot.y } : { ...spot, width: at.width, height: at.height }
  const label = `Add ${resource.name}`
  const home = homeOf(resource, moment.plan.resources)
  const into = home === null || home === REGION_ID ? '' : ` to ${nameOf(moment.plan, home)}`
  return {
    step: { patch: merge(put(resource), place({ [resource.id]: where })), label },
    select: [resource.id],
    words: `Added ${resource.name}${into}.`,
  }
}

function moved(moment: Moment, { ids, by, homes }: Extract<Intent, { type: 'move' }>): Outcome {
  const { plan, scene, estate } = moment
  const label = moveLabel(plan, ids, homes)
  const roots = ids.flatMap((id) => indexOf(scene).box(id) ?? [])
  const { patch, changes } = rehoming(estate, homes)
  return {
    step: {
      patch: merge(shifted(scene, ids, landing(scene, roots, by, homes, withContents(scene, ids))), patch),
      label,
    },
    words: [past(label), ...changeTexts(estate, changes).map((text) => `${text}.`)].join(' '),
  }
}

function copied(moment: Moment, { by, homes }: Extract<Intent, { type: 'move' }>): Outcome {
  const { plan, scene } = moment
  const ids = [...homes.keys()]
  const originals = ids.flatMap((id) => indexOf(scene).box(id) ?? [])
  const far = landing(scene, originals, by, homes, new Set())
  const { patch, copies } = duplicate(plan, new Set(ids))
  const places = new Map(
    [...(patch.places ?? [])].map(
      ([id, at]) => [id, at && moveBack(at, { x: far.x - OFFSET, y: far.y - OFFSET })] as const,
    ),
  )
  const made = applyPatch(plan, patch).plan
  const copyHomes = new Map(copies.map((copy, i) => [copy, homes.get(ids[i] ?? '') ?? null]))
  const label = `Duplicate ${ids.length === 1 ? nameOf(plan, ids[0] ?? '') : `${String(ids.length)} items`}`
  return {
    step: { patch: merge(patch, { places }, rehoming(estateOf(made), copyHomes).patch), label },
    select: copies,
    words: past(label),
  }
}

const moveBack = (at: Place, by: Point): Place => ({ ...at, x: at.x + by.x, y: at.y + by.y })

function connected(moment: Moment, from: Id, to: Id): Outcome {
  const made = connection(moment.estate, from, to)
  if (made === undefined) return {}
  const { patch, label, select } = made
  return { step: { patch, label }, select: [select], words: past(label) }
}

/** Dropped on one end: the other is clear when there is only one. */
function lineFrom(moment: Moment, kind: string, end: Id): Outcome {
  const others = connectable(moment.estate, end).filter((other) => {
    const made = connection(moment.estate, end, other.id)
    return made?.patch.resources?.get(made.select)?.kind === kind && !moment.plan.resources.has(made.select)
  })
  const [only] = others
  if (others.length === 1 && only !== undefined) return connected(moment, end, only.id)
  return { select: [end], words: howToDraw(kind) }
}

function resized({ plan, scene }: Moment, { id, to }: Extract<Intent, { type: 'resize' }>): Outcome {
  const { patch, why } = besideOffices(plan, scene, stretched(plan, id, to))
  return why === undefined ? { step: { patch, label: `Resize ${nameOf(plan, id)}` } } : { words: why }
}

/** What an intent means for the plan as it is. */
export function outcomeOf(moment: Moment, intent: Intent): Outcome {
  switch (intent.type) {
    case 'select':
      return { select: intent.ids }
    case 'refuse':
      return { words: intent.why }
    case 'move':
      return intent.copy ? copied(moment, intent) : moved(moment, intent)
    case 'resize':
      return resized(moment, intent)
    case 'connect':
      return connected(moment, intent.from, intent.to)
    case 'create':
      return created(moment, intent)
    case 'line':
      return lineFrom(moment, intent.kind, intent.end)
  }
}
