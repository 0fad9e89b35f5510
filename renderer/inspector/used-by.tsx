import { linksOf } from '../../shared/kinds/links.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { useMoment } from '../session/session.ts'
import { ResourceRow } from './resource-row.tsx'

/** Every resource that refers to this one, and by which field. */
export function UsedBy({ id }: { readonly id: Id }) {
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
          <ResourceRow key={resource.id} resource={resource} aside={link.label} />
        ))}
      </ul>
    </section>
  )
}
