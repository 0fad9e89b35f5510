import { kindOf } from '../../shared/kinds/by-name.ts'
import { isAvailable, titleOf, type Action } from '../actions/action.ts'
import { actions } from '../actions/actions.ts'
import { jumpTo } from '../actions/jump.ts'
import { keysText } from '../actions/keys.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { hasWords, PickList, type Pick, type PickGroup } from '../controls/pick-list.tsx'
import { addressOf } from '../outline/tree.ts'
import { useSession, type Session } from '../session/session.ts'

/** More resources than anyone reads; typing on narrows them. */
const MOST_RESOURCES = 40

/** Closes the palette first, so that the action finds the focus where it was. */
function after(session: Session, run: () => unknown): () => void {
  return () => {
    session.show({ dialog: null })
    requestAnimationFrame(() => void run())
  }
}

const pickOfAction = (session: Session, action: Action): Pick => ({
  id: action.id,
  title: titleOf(action, session),
  aside: action.keys?.map((keys) => keysText(keys)).join(', '),
  run: after(session, () => action.run(session)),
})

function resourcePicks(session: Session, typed: string): readonly Pick[] {
  const { plan, estate } = session.workspace.now()
  if (typed === '' || session.view().file === null) return []
  const picks: Pick[] = []
  for (const resource of plan.resources.values()) {
    if (picks.length === MOST_RESOURCES) break
    const kind = kindOf(resource)
    const address = addressOf(estate, resource)
    const title = resource.name || resource.id
    if (!hasWords(`${title} ${resource.id} ${kind?.record.title ?? resource.kind} ${address}`, typed)) continue
    picks.push({
      id: `resource ${resource.id}`,
      title,
      aside: [kind?.record.title, address].filter(Boolean).join(' · '),
      icon: kind?.drawing.icon,
      run: after(session, () => {
        jumpTo(session, resource.id)
      }),
    })
  }
  return picks
}

/** Every action by name, those that begin with what is typed first, and every resource by name or address. */
export function CommandPalette() {
  const session = useSession()
  const groups = (typed: string): readonly PickGroup[] => {
    const named = actions
      .filter((action) => action.id !== 'commandPalette')
      .filter((action) => hasWords(`${titleOf(action, session)} ${action.group} ${action.keywords ?? ''}`, typed))
    const fitting = named.filter((action) => isAvailable(action, session))
    const others = typed === '' ? [] : named.filter((action) => !isAvailable(action, session))
    const begins = (action: Action): boolean => titleOf(action, session).toLowerCase().startsWith(typed.toLowerCase())
    const inOrder = [...fitting.filter(begins), ...fitting.filter((action) => !begins(action))]
    return [
      { title: 'Resources', picks: resourcePicks(session, typed) },
      { title: 'Actions', picks: inOrder.map((action) => pickOfAction(session, action)) },
      {
        title: 'Not for what is selected or open now',
        picks: others.map((action) => ({ ...pickOfAction(session, action), isDisabled: true })),
      },
    ]
  }
  return (
    <DialogFrame
      title="Find or do"
      isAtTop
      onClose={() => {
        session.show({ dialog: null })
      }}
    >
      <PickList
        label="Actions and resources"
        placeholder="An action, a resource’s name or an address"
        empty="Nothing of that name. Help > Manual explains words."
        groups={groups}
      />
    </DialogFrame>
  )
}
