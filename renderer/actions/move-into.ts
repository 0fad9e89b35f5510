import { placeNew } from '../../shared/draw/place.ts'
import { homeField, homeOf } from '../../shared/kinds/links.ts'
import { applyPatch, merge, place, type Patch } from '../../shared/plan/patch.ts'
import type { Id, Plan, Resource } from '../../shared/plan/plan.ts'
import { canHold, whyHomeless } from '../../shared/workspace/commands/create.ts'
import { moveLabel, shifted, withContents } from '../../shared/workspace/commands/move.ts'
import { changeTexts, rehoming } from '../../shared/workspace/commands/rehome.ts'
import type { Session } from '../session/session.ts'

/** The chosen resources, if each is of a kind that stands in containers; else none. */
export function movable(session: Session): readonly Resource[] {
  const { resources } = session.workspace.now().plan
  const chosen = session.view().selection.flatMap((id) => resources.get(id) ?? [])
  return chosen.every(({ kind }) => homeField(kind) !== undefined) ? chosen : []
}

export interface Places {
  /** That may hold all of them and are not where they all are. */
  readonly containers: readonly Id[]
  readonly mayStandAlone: boolean
}

export function placesFor(session: Session): Places {
  const { plan, estate, scene } = session.workspace.now()
  const moving = movable(session)
  const inside = withContents(
    scene,
    moving.map(({ id }) => id),
  )
  const fits = (container: Id): boolean =>
    !inside.has(container) &&
    moving.every(({ kind }) => canHold(estate, container, kind)) &&
    moving.some((resource) => homeOf(resource) !== container)
  return {
    containers: [...plan.resources.keys()].filter(fits),
    mayStandAlone: moving.every((resource) => whyHomeless(resource.kind) === undefined && homeOf(resource) !== null),
  }
}

/** Each in the first free spot of its new container, with everything inside it. */
function settled(session: Session, plan: Plan, ids: readonly Id[], home: Patch): Patch {
  const { scene } = session.workspace.now()
  let patch = home
  for (const id of ids) {
    const box = scene.boxes.find((each) => each.id === id)
    if (box === undefined) continue
    const moved = applyPatch(plan, merge(patch, place({ [id]: null }))).plan
    const { x, y } = placeNew(moved, id)
    patch = merge(patch, shifted(scene, [id], { x: x - box.x, y: y - box.y }))
  }
  return patch
}

/** Moves the chosen resources into a container, or out of theirs. */
export function moveInto(session: Session, container: Id | null): void {
  const { plan, estate } = session.workspace.now()
  const ids = movable(session).map(({ id }) => id)
  const homes = new Map(ids.map((id) => [id, container]))
  const label = moveLabel(plan, ids, homes)
  const { patch, changes } = rehoming(estate, homes)
  session.workspace.apply(settled(session, plan, ids, patch), label)
  const said = [label.replace(/^Move/, 'Moved'), ...changeTexts(estate, changes)]
  session.show({ announcement: `${said.join('. ')}.` })
}
