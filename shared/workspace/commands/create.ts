import { inSentence } from '../../base/words.ts'
import { kindNamed } from '../../kinds/by-name.ts'
import { homeField } from '../../kinds/links.ts'
import type { Estate } from '../../estate/estate.ts'
import { blank } from '../../plan/kind.ts'
import type { Id, Resource } from '../../plan/plan.ts'

/** `subnet-1`, `subnet-2`, …: the first that is neither an id nor a name of the plan. */
export function nextName(resources: Iterable<Resource>, prefix: string): string {
  const taken = new Set<string>()
  for (const resource of resources) taken.add(resource.id).add(resource.name)
  let n = 1
  while (taken.has(`${prefix}-${String(n)}`)) n++
  return `${prefix}-${String(n)}`
}

/**
 * A new resource with sensible values for where it is made.
 * @param into  the container it is dropped into, innermost first, or the two ends of a line
 */
export function newResource(estate: Estate, kindName: string, into: readonly Id[]): Resource {
  const kind = kindNamed(kindName)
  if (kind === undefined) throw new Error(`No such kind: ${kindName}`)
  const name = nextName(estate.resources.values(), kind.record.prefix)
  const record: Resource = blank(kind.record, name, name)
  const home = homeField(kindName)
  const container = home === undefined ? undefined : into.find((id) => canHold(estate, id, kindName))
  const placed = home === undefined || container === undefined ? record : { ...record, [home]: container }
  return { ...placed, ...kind.create?.({ estate, id: name, name, into }) }
}

/** Whether the container may hold resources of the kind. */
export function canHold(estate: Estate, containerId: Id, kindName: string): boolean {
  const home = homeField(kindName)
  const field = home === undefined ? undefined : kindNamed(kindName)?.record.fields[home]
  const container = estate.resources.get(containerId)
  return field?.type === 'link' && container !== undefined && field.to.includes(container.kind)
}

/** Why a resource of the kind can't stand outside every container that may hold it; undefined when it can. */
export function whyHomeless(kindName: string): string | undefined {
  const kind = kindNamed(kindName)
  const home = homeField(kindName)
  const field = home === undefined ? undefined : kind?.record.fields[home]
  if (kind === undefined || field?.type !== 'link' || field.role !== 'owner') return undefined
  const where = field.to.map((name) => inSentence(kindNamed(name)?.record.title ?? name)).join(' or ')
  return `“${kind.record.title}” must be inside a ${where}.`
}
