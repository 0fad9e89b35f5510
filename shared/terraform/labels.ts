import { byText } from '../base/order.ts'
import { slug } from '../base/words.ts'
import { remembered } from '../estate/remember.ts'
import type { Id, Resource } from '../plan/plan.ts'

const LONGEST = 64

const wordsOf = (text: string): string => slug(text, '_').slice(0, LONGEST).replace(/_$/, '')

/** Names of other scripts and empty ones leave nothing over: the id stands in. A label begins with a letter. */
const wantedLabel = remembered((resource: Resource): string => {
  const words = wordsOf(resource.name) || wordsOf(resource.id)
  return /^\d/.test(words) ? `${resource.kind}_${words}` : words
})

/** `wanted`, or the first of `wanted_2`, `wanted_3` … that is not taken. */
export function firstFree(wanted: string, isTaken: (label: string) => boolean): string {
  let label = wanted
  for (let n = 2; isTaken(label); n++) label = `${wanted}_${String(n)}`
  return label
}

/**
 * Terraform labels of the records of one kind. Of those that want the same, the first by id gets it;
 * nobody loses an own label to a numbered one.
 */
export const labelsOf = remembered((records: readonly Resource[]): ReadonlyMap<Id, string> => {
  const byId = [...records].sort((a, b) => byText(a.id, b.id))
  const holders = new Map<string, Id>()
  for (const record of byId) {
    const wanted = wantedLabel(record)
    if (!holders.has(wanted)) holders.set(wanted, record.id)
  }
  for (const record of byId) {
    const wanted = wantedLabel(record)
    if (holders.get(wanted) !== record.id)
      holders.set(
        firstFree(wanted, (label) => holders.has(label)),
        record.id,
      )
  }
  return new Map([...holders].map(([label, id]) => [id, label]))
})

export const labelSetOf = remembered(
  (records: readonly Resource[]): ReadonlySet<string> => new Set(labelsOf(records).values()),
)
