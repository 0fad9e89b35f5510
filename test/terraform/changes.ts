import { terraform } from './terraform.ts'

type Values = Readonly<Record<string, unknown>>

export interface Change {
  readonly address: string
  readonly type: string
  readonly change: {
    readonly actions: readonly string[]
    readonly before: Values | null
    readonly after: Values | null
    readonly after_unknown: Values
    readonly replace_paths?: readonly (readonly unknown[])[]
  }
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** Whether what is known of `after` is not what was there before; where `unknown` is true it isn't known. */
function differs(before: unknown, after: unknown, unknown: unknown): boolean {
  if (unknown === true || (isEmpty(before) && isEmpty(after))) return false
  if (!isValues(before) || !isValues(after)) return before !== after
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].some((key) =>
    differs(before[key], after[key], isValues(unknown) ? unknown[key] : undefined),
  )
}

/** Attributes that the plan itself wants otherwise, not those that follow from another resource made anew. */
export function wanted({ change }: Change): readonly string[] {
  const { before, after, after_unknown: unknown, replace_paths: paths = [] } = change
  if (before === null || after === null) return ['the whole resource']
  const causes = new Set(paths.map(([attribute]) => attribute))
  /** What a new one does not have yet. */
  const isPending = (name: string): boolean => causes.size > 0 && !causes.has(name) && isEmpty(after[name])
  return Object.keys(after).filter((name) => !isPending(name) && differs(before[name], after[name], unknown[name]))
}

/** What the plan file wants to do. */
export function changesIn(folder: string, planFile: string): readonly Change[] {
  const { output } = terraform(folder, ['show', '-json', planFile])
  const { resource_changes: changes } = JSON.parse(output) as { readonly resource_changes: readonly Change[] }
  return changes.filter(({ change }) => !change.actions.every((action) => ['no-op', 'read'].includes(action)))
}
