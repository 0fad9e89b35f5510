import type { Estate } from '../estate/estate.ts'
import { kindNamed } from '../kinds/by-name.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Of, RecordType } from '../plan/kind.ts'
import type { Id, Resource } from '../plan/plan.ts'

/** What answers were made from: how to read it again, and what was read. */
type Reads = Map<string, { readonly read: (estate: Estate) => unknown; readonly value: unknown }>

const hold = (reads: Reads, estate: Estate): boolean => {
  for (const { read, value } of reads.values()) if (read(estate) !== value) return false
  return true
}

/** The estate, noting all that is read of it: a whole kind at a time, as rules read. */
function watched(estate: Estate, reads: Reads): Estate {
  const note = <T>(name: string, read: (of: Estate) => T): T => {
    const value = read(estate)
    reads.set(name, { read, value })
    return value
  }
  const all = <R extends RecordType>(record: R): readonly Of<R>[] => note(`kind ${record.name}`, (of) => of.all(record))
  return {
    all,
    get: (record, id) => {
      all(record)
      return estate.get(record, id)
    },
    nameOf: (id) => {
      const kind = kindNamed(estate.resources.get(id)?.kind ?? '')
      if (kind === undefined) note('resources', (of) => of.resources)
      else all(kind.record)
      return estate.nameOf(id)
    },
    get region() {
      return note('region', (of) => of.region)
    },
    get tags() {
      return note('tags', (of) => of.tags)
    },
    get resources() {
      return note('resources', (of) => of.resources)
    },
  }
}

interface Answer<T> {
  readonly reads: Reads
  readonly value: T
}

/**
 * One answer for each resource of a kind, given again for as long as the resource and all that was read for it are the
 * same.
 * @param same  whether an answer says what the one before said; then that is kept
 */
export function perResource<T>(
  ask: (resource: Resource, kind: Kind, estate: Estate) => T,
  same: (a: T, b: T) => boolean,
): (estate: Estate, kind: Kind) => ReadonlyMap<Id, T> {
  const answers = new WeakMap<Resource, Answer<T>>()
  const lists = new WeakMap<readonly unknown[], Answer<ReadonlyMap<Id, T>>>()

  function askAll(resources: readonly Resource[], kind: Kind, estate: Estate): Answer<ReadonlyMap<Id, T>> {
    const holding = new Map<Reads, boolean>()
    const holds = (reads: Reads): boolean => {
      const known = holding.get(reads) ?? hold(reads, estate)
      holding.set(reads, known)
      return known
    }
    const still = resources.map((resource) => answers.get(resource)).find((known) => known && holds(known.reads))
    const reads: Reads = still?.reads ?? (new Map() as Reads)
    const through = watched(estate, reads)
    const answer = (resource: Resource): T => {
      const known = answers.get(resource)
      if (known !== undefined && holds(known.reads)) {
        for (const [name, each] of known.reads === reads ? [] : known.reads) reads.set(name, each)
        return known.value
      }
      const asked = ask(resource, kind, through)
      const value = known !== undefined && same(known.value, asked) ? known.value : asked
      answers.set(resource, { reads, value })
      return value
    }
    return { reads, value: new Map(resources.map((resource) => [resource.id, answer(resource)])) }
  }

  return (estate, kind) => {
    const resources = estate.all(kind.record) as readonly Resource[]
    const known = lists.get(resources)
    if (known !== undefined && hold(known.reads, estate)) return known.value
    const asked = askAll(resources, kind, estate)
    lists.set(resources, asked)
    return asked.value
  }
}
