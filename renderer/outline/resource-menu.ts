import { kinds } from '../../shared/kinds/index.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { standing } from '../../shared/workspace/commands/move.ts'
import { isAvailable } from '../actions/action.ts'
import { actionNamed } from '../actions/actions.ts'
import { arrangeActions } from '../actions/arrange-actions.ts'
import { addResource } from '../actions/add.ts'
import { keysText } from '../actions/keys.ts'
import type { MenuEntry, MenuGroup } from '../controls/context-menu.tsx'
import type { Session } from '../session/session.ts'

const ACTIONS = [
  'rename',
  'cut',
  'copy',
  'paste',
  'duplicate',
  'connect',
  'move',
  'split',
  'collapse',
  'expand',
  'delete',
]

function entryOf(session: Session, id: string): readonly MenuEntry[] {
  const action = actionNamed(id)
  if (action === undefined || !isAvailable(action, session)) return []
  const [keys] = action.keys ?? []
  return [
    {
      id,
      title: action.title,
      keys: keys === undefined ? undefined : keysText(keys),
      run: () => void action.run(session),
    },
  ]
}

/** What may be put into a container, or the Region. */
export const addEntries = (session: Session, container: Id): readonly MenuEntry[] =>
  kinds
    .filter(({ record, drawing }) => {
      const { estate } = session.workspace.now()
      const stands = standing(estate, record.name, [container])
      const isInside = stands.allowed && (stands.home === container || !estate.resources.has(container))
      return isInside && drawing.shape !== 'line'
    })
    .map(({ record }) => ({
      id: `add-${record.name}`,
      title: record.title,
      run: () => {
        addResource(session, record.name, [container])
      },
    }))

/**
 * What can be done with the chosen resources, wherever the menu is opened.
 * @param own  what the place does in its own way instead of the action
 */
export function resourceMenu(session: Session, own: Readonly<Record<string, () => void>> = {}): readonly MenuGroup[] {
  const [first, ...others] = session.view().selection
  const entries = ACTIONS.flatMap((id) => entryOf(session, id)).map((entry) => ({
    ...entry,
    run: own[entry.id] ?? entry.run,
  }))
  const inside = first !== undefined && others.length === 0 ? addEntries(session, first) : []
  return [
    { title: '', entries },
    { title: 'Arrange', entries: arrangeActions.flatMap(({ id }) => entryOf(session, id)) },
    { title: 'Add inside', entries: inside },
  ]
}
