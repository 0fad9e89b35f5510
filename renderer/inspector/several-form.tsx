import { Button } from 'react-aria-components'
import { counted } from '../../shared/base/words.ts'
import { kindOf } from '../../shared/kinds/by-name.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { isAvailable } from '../actions/action.ts'
import { actionNamed } from '../actions/actions.ts'
import { jumpTo } from '../actions/jump.ts'
import { KindIcon } from '../controls/kind-icon.tsx'
import { useSession } from '../session/session.ts'

const OFFERED = ['duplicate', 'move', 'delete']

/** Several resources: what they are, and what can be done with all of them. */
export function SeveralForm({ resources }: { readonly resources: readonly Resource[] }) {
  const session = useSession()
  const offered = OFFERED.flatMap((id) => actionNamed(id) ?? []).filter((action) => isAvailable(action, session))
  return (
    <div className="inspector">
      <header className="inspector-head">
        <h2>{counted(resources.length, 'resource')} selected</h2>
      </header>
      <div className="button-row">
        {offered.map((action) => (
          <Button key={action.id} className="button small" onPress={() => void action.run(session)}>
            {action.title}
          </Button>
        ))}
      </div>
      <ul className="link-rows">
        {resources.map((resource) => (
          <li key={resource.id}>
            <KindIcon svg={kindOf(resource)?.drawing.icon ?? ''} size={18} />
            <Button
              className="link-name"
              onPress={() => {
                jumpTo(session, resource.id)
              }}
            >
              {resource.name || resource.id}
            </Button>
            <span className="aside">{kindOf(resource)?.record.title}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
