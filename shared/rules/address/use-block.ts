import { prefixText, type Prefix4 } from '../../net/prefix.ts'
import type { Fix } from '../../plan/finding.ts'
import { change } from '../../plan/patch.ts'
import type { Resource } from '../../plan/plan.ts'

/** The part of a fault that sets the field to this block; nothing when there is none. */
export function useBlock(resource: Resource, field: string, block: Prefix4 | undefined): { readonly fix?: Fix } {
  if (block === undefined) return {}
  const text = prefixText(block)
  return { fix: { title: `Use ${text}`, patch: change(resource, { [field]: text }) } }
}
