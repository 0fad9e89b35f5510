import { ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import { counted } from '../../shared/base/words.ts'
import { kindOf } from '../../shared/kinds/by-name.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { isAvailable } from '../actions/action.ts'
import { actionNamed } from '../actions/actions.ts'
import { useSession } from '../session/session.ts'
import { blendOf, sharedFields } from './blend.ts'
import { RecordFields } from './record-fields.tsx'
import { ResourceRow } from './resource-row.tsx'
import { FormProvider } from './slot.ts'

const OFFERED = ['duplicate', 'move', 'delete']

/** A longer list is folded, so that the form is in sight. */
const MOST_ROWS = 6

/** Several resources: what they are, what can be done with all of them, and one form for what they share. */
export function SeveralForm({ resources }: { readonly resources: readonly Resource[] }) {
  const session = useSession()
  const offered = OFFERED.flatMap((id) => actionNamed(id) ?? []).filter((action) => isAvailable(action, session))
  const fields = sharedFields(resources)
  const { values, mixed } = blendOf(resources, fields)
  const [kind, ...others] = new Set(resources.map(kindOf))
  const title = kind === undefined || others.length > 0 ? 'Several kinds' : kind.record.title
  return (
    <FormProvider
      value={{
        // Of no kind: what a kind proposes is meant for one.
        resource: { ...values, id: '', kind: '', name: '' },
        several: { resources, mixed },
        findings: [],
        related: [],
        wanted: undefined,
      }}
    >
      <div className="inspector">
        <header className="inspector-head">
          <div>
            <h2>{counted(resources.length, 'resource')} selected</h2>
            <p>{title}</p>
          </div>
        </header>
        <div className="button-row">
          {offered.map((action) => (
            <Button key={action.id} className="button small" onPress={() => void action.run(session)}>
              {action.title}
            </Button>
          ))}
        </div>
        <details className="fold" open={resources.length <= MOST_ROWS}>
          <summary>
            <ChevronRight size={14} className="fold-arrow" />
            Selected
          </summary>
          <ul className="link-rows">
            {resources.map((resource) => (
              <ResourceRow key={resource.id} resource={resource} aside={kindOf(resource)?.record.title} />
            ))}
          </ul>
        </details>
        <RecordFields fields={fields} values={values} at={[]} />
      </div>
    </FormProvider>
  )
}
