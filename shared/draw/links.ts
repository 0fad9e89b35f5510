import type { Estate } from '../estate/estate.ts'
import { remembered } from '../estate/remember.ts'
import type { LineStyle } from '../scene/scene.ts'
import type { Id } from '../plan/plan.ts'
import { kindOf } from './tree.ts'

/** A line as the kinds ask for it, before it has a way. */
export interface Link {
  readonly id: string
  readonly resource: Id
  readonly from: Id
  readonly to: Id
  readonly style: LineStyle
  readonly label: string
}

export const linksOf = remembered((estate: Estate): readonly Link[] =>
  Array.from(estate.resources.values()).flatMap((resource) => {
    const drawn = kindOf(resource)?.drawing.links?.(resource, estate) ?? []
    return drawn.map(({ key, from, to, style, label = '' }) => ({
      id: `${resource.id}/${key}`,
      resource: resource.id,
      from,
      to,
      style,
      label,
    }))
  }),
)
