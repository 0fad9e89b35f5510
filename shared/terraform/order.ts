import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Fields } from '../plan/field.ts'

const linkedFrom = (fields: Fields): readonly string[] =>
  Object.values(fields).flatMap((field) => (field.type === 'link' || field.type === 'links' ? field.to : []))

/** The kinds that Terraform knows, in reading order: what a kind links to stands before it. */
export const exported: readonly Kind[] = (() => {
  const ordered = new Set<Kind>()
  const visiting = new Set<Kind>()
  const visit = (kind: Kind): void => {
    if (visiting.has(kind)) return
    visiting.add(kind)
    for (const other of kinds) if (linkedFrom(kind.record.fields).includes(other.record.name)) visit(other)
    ordered.add(kind)
  }
  for (const kind of kinds) visit(kind)
  return [...ordered].filter((kind) => kind.terraform !== undefined)
})()
