import { estateOf, type Estate } from '../../shared/estate/estate.ts'
import { kindNamed } from '../../shared/kinds/by-name.ts'
import { blank } from '../../shared/plan/kind.ts'
import { emptyPlan, type Resource } from '../../shared/plan/plan.ts'

type Values = Readonly<Record<string, unknown>> & { readonly kind: string }

function record(id: string, { kind, ...fields }: Values): Resource {
  const found = kindNamed(kind)
  if (found === undefined) throw new Error(kind)
  return { ...blank(found.record, id, id), ...fields }
}

/** As in a plan file: only what matters. */
export const estateWith = (resources: Readonly<Record<string, Values>>): Estate =>
  estateOf({
    ...emptyPlan,
    resources: new Map(Object.entries(resources).map(([id, values]) => [id, record(id, values)])),
  })
