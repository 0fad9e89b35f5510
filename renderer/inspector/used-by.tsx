import { Button } from 'react-aria-components'
import { kindOf } from '../../shared/kinds/by-name.ts'
import { linksOf } from '../../shared/kinds/links.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { jumpTo } from '../actions/jump.ts'
import { KindIcon } from '../controls/kind-icon.tsx'
import { useMoment, useSession } from '../session/session.ts'

/** Every resource that refers to this one, and by which field. */
export function UsedBy({ id }: { readonly id: Id }) {
  const session = useSession()
  const { plan } = useMoment()
  const users = [...plan.resources.values()].flatMap((resource) => {
    const link = linksOf(resource).find(({ to }) => to === id)
    return link === undefined ? [] : [{ resource, link }]
  })
  if (users.length === 0) return null
  return (
    <section className="form-section">
      <h3>Used by</h3>
      <ul className="link-rows">
        {users.map(({ resource, link }) => (
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
            <span className="aside">{link.label}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
