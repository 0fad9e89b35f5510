import { isAvailable } from '../../actions/action.ts'
import { actionNamed } from '../../actions/actions.ts'
import { keysText } from '../../actions/keys.ts'
import { ContextMenu, type MenuGroup, type MenuPoint } from '../../controls/context-menu.tsx'
import { resourceMenu } from '../../outline/resource-menu.ts'
import { useSession, type Session } from '../../session/session.ts'

const GROUND_ACTIONS = [
  'paste',
  'selectAll',
  'zoomFit',
  'collapseAll',
  'expandAll',
  'minimap',
  'legend',
  'tidy',
  'print',
  'exportDrawing',
]

/** What can be done with the drawing as a whole. */
function groundMenu(session: Session): readonly MenuGroup[] {
  const entries = GROUND_ACTIONS.flatMap((id) => {
    const action = actionNamed(id)
    if (action === undefined || !isAvailable(action, session)) return []
    const [keys] = action.keys ?? []
    const run = (): void => void action.run(session)
    return [{ id, title: action.title, keys: keys === undefined ? undefined : keysText(keys), run }]
  })
  return [{ title: '', entries }]
}

/** The menu of what is selected, or of the drawing when nothing is. */
export function CanvasMenu({ at, onClose }: { readonly at: MenuPoint; readonly onClose: () => void }) {
  const session = useSession()
  const isGround = session.view().selection.length === 0
  return (
    <ContextMenu
      label={isGround ? 'Drawing' : 'Resource'}
      at={at}
      groups={isGround ? groundMenu(session) : resourceMenu(session)}
      onClose={onClose}
    />
  )
}
