import { slug } from '../base/words.ts'
import type { RecordType } from '../plan/kind.ts'
import { ID_PATTERN, REGION_ID, type Id, type Resource } from '../plan/plan.ts'
import type { Estate } from './estate.ts'
import { remembered } from './remember.ts'

function unused(wanted: string, isTaken: (candidate: string) => boolean): string {
  if (!isTaken(wanted)) return wanted
  let number = 2
  while (isTaken(`${wanted}-${String(number)}`)) number++
  return `${wanted}-${String(number)}`
}

/** An id no resource has, from the kind's prefix and the name. */
export function freshId(estate: Estate, record: RecordType, name: string): Id {
  const wanted = [record.prefix, slug(name, '-')].filter((part) => part !== '').join('-')
  const isTaken = (id: string): boolean => id === REGION_ID || estate.resources.has(id)
  return unused(ID_PATTERN.test(wanted) ? wanted.slice(0, 100) : record.prefix, isTaken)
}

const namesIn = remembered((resources: readonly Resource[]) => new Set(resources.map(({ name }) => name)))

/** The wanted name, or with a number behind it when another of its kind has it. */
export function freshName(estate: Estate, record: RecordType, wanted: string): string {
  const names = namesIn(estate.all(record))
  return unused(wanted, (name) => names.has(name))
}
