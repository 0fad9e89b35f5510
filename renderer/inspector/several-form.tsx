import { Button } from 'react-aria-components'
import { counted } from '../../shared/base/words.ts'
import { kindOf } from '../../shared/kinds/by-name.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { isAvailable } from '../actions/action.ts'
import { actionNamed } from '../actions/actions.ts'
import { useSession } from '../session/session.ts'
import { ResourceRow } from './resource-row.tsx'

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
          <ResourceRow key={resource.id} resource={resource} aside={kindOf(resource)?.record.title} />
        ))}
      </ul>
    </div>
  )
}
