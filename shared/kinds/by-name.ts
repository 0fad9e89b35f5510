import type { Resource } from '../plan/plan.ts'
import { kinds } from './index.ts'
import type { Kind } from './kind.ts'

const known: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.record.name, kind]))

/** Undefined for a kind this version does not know. */
export const kindNamed = (name: string): Kind | undefined => known.get(name)

export const kindOf = (resource: Resource): Kind | undefined => known.get(resource.kind)
