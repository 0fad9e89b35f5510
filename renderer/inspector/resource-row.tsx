import { Button } from 'react-aria-components'
import { kindOf } from '../../shared/kinds/by-name.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { jumpTo } from '../actions/jump.ts'
import { KindIcon } from '../controls/kind-icon.tsx'
import { useSession } from '../session/session.ts'

interface Props {
  readonly resource: Resource
  /** What there is to say about it, at the end of the row. */
  readonly aside: string | undefined
}

/** A row of a list of resources, which leads to the resource. */
export function ResourceRow({ resource, aside }: Props) {
  const session = useSession()
  return (
    <li>
      <KindIcon svg={kindOf(resource)?.drawing.icon ?? ''} size={18} />
      <Button
        className="link-name"
        onPress={() => {
          jumpTo(session, resource.id)
        }}
      >
        {resource.name || resource.id}
      </Button>
      <span className="aside">{aside}</span>
    </li>
  )
}
