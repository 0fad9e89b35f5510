import type { Kind } from '../../shared/kinds/kind.ts'
import { connection } from '../../shared/workspace/commands/connect.ts'
import { addResource } from '../actions/add.ts'
import { howToDraw } from '../canvas/gestures/drop.ts'
import type { Session } from '../session/session.ts'

/** Joins the two selected resources by a line of the kind, if they are its two ends. */
function addLine(session: Session, kind: Kind): void {
  const [from, to, ...others] = session.view().selection
  const { plan, estate } = session.workspace.now()
  const made = from === undefined || to === undefined || others.length > 0 ? undefined : connection(estate, from, to)
  if (made === undefined || made.patch.resources?.get(made.select)?.kind !== kind.record.name) {
    session.show({ announcement: howToDraw(kind.record.name) })
    return
  }
  session.workspace.apply(made.patch, made.label)
  session.show({
    selection: [made.select],
    announcement: `Added ${nameIn(made.patch.resources, made.select, plan.name)}.`,
  })
}

const nameIn = (
  resources: ReadonlyMap<string, { readonly name: string } | null> | undefined,
  id: string,
  otherwise: string,
): string => resources?.get(id)?.name ?? otherwise

/** Adds a resource of the kind to what is selected, and says what happened or why nothing did. */
export function addFromPalette(session: Session, kind: Kind): void {
  if (kind.drawing.shape === 'line') addLine(session, kind)
  else addResource(session, kind.record.name)
}
