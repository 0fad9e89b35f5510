import { counted, listed } from '../../shared/base/words.ts'
import { kindNamed } from '../../shared/kinds/by-name.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { removal } from '../../shared/workspace/commands/remove.ts'
import type { Session } from '../session/session.ts'

export const hasSelection = (session: Session): boolean => session.view().selection.length > 0

/** The resources that are selected. */
export const chosen = (session: Session): readonly Resource[] => {
  const { resources } = session.workspace.now().plan
  return session.view().selection.flatMap((id) => resources.get(id) ?? [])
}

/** `vpc-1`, or `3 resources`. */
export const named = (resources: readonly Resource[]): string =>
  resources.length === 1 ? (resources[0]?.name ?? '') : counted(resources.length, 'resource')

/** `VPC main`: things of several kinds often share a name. */
export const titled = ({ kind, name }: Resource): string => `${kindNamed(kind)?.record.title ?? kind} ${name}`

/** Takes the chosen resources away, with all that can’t be without them. */
export function removeChosen(session: Session, label: string, done: string): void {
  const resources = chosen(session)
  const { patch, removed, changed } = removal(session.workspace.now().plan, session.view().selection)
  const more = removed.length - resources.length
  const outcome = [
    `${done} ${named(resources)}${more > 0 ? ` with ${counted(more, 'resource')} that can’t be without it` : ''}.`,
    ...(changed.length > 0 ? [`${listed(changed.map(titled))} lost a reference.`] : []),
  ]
  session.workspace.apply(patch, `${label} ${named(resources)}`)
  session.show({ selection: [], announcement: outcome.join(' ') })
}
