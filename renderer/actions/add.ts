import { placeNew } from '../../shared/draw/place.ts'
import { kindNamed } from '../../shared/kinds/by-name.ts'
import { applyPatch, merge, place, put } from '../../shared/plan/patch.ts'
import type { Id, Resource } from '../../shared/plan/plan.ts'
import { canHold, newResource, whyHomeless } from '../../shared/workspace/commands/create.ts'
import { homeOf } from '../../shared/kinds/links.ts'
import type { Wish } from '../../shared/workspace/quick-add.ts'
import type { Session } from '../session/session.ts'

/** The chosen resources and what they stand in, from the inside out. */
export function around(session: Session): readonly Id[] {
  const { resources } = session.workspace.now().plan
  const found: Id[] = []
  const visit = (id: Id | null): void => {
    const resource = id === null ? undefined : resources.get(id)
    if (resource === undefined || found.includes(resource.id)) return
    found.push(resource.id)
    visit(homeOf(resource))
  }
  for (const id of session.view().selection) visit(id)
  return found
}

/** Where a new one may stand: at the chosen resources, else in the plan's only container that may hold it. */
export function into(session: Session, kindName: string): readonly Id[] {
  const chosen = around(session)
  const { plan, estate } = session.workspace.now()
  if (chosen.some((id) => canHold(estate, id, kindName))) return chosen
  const able = [...plan.resources.keys()].filter((id) => canHold(estate, id, kindName))
  return able.length === 1 ? [...able, ...chosen] : chosen
}

/** Adds a resource without the mouse, and says what came of it. */
export function addResource(
  session: Session,
  kindName: string,
  at: readonly Id[] = into(session, kindName),
  fields: Wish['fields'] = {},
): void {
  const kind = kindNamed(kindName)
  if (kind === undefined) return
  const { plan, estate } = session.workspace.now()
  const resource: Resource = { ...newResource(estate, kindName, at), ...fields }
  const isLine = kind.drawing.shape === 'line'
  if (!isLine && homeOf(resource) === null && whyHomeless(kindName) !== undefined) {
    session.show({ announcement: `${whyHomeless(kindName) ?? ''} Choose one first.` })
    return
  }
  const added = put(resource)
  const where = isLine ? {} : place({ [resource.id]: placeNew(applyPatch(plan, added).plan, resource.id) })
  session.workspace.apply(merge(added, where), `Add ${resource.name}`)
  session.show({ selection: [resource.id], announcement: `Added ${resource.name}.` })
  session.canvas?.reveal(resource.id)
}
