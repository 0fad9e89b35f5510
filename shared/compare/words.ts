import { isSameDesign, type Change, type Comparison, type Difference } from './compare.ts'

export interface Group {
  readonly title: 'Added' | 'Changed' | 'Removed'
  /** Tells the groups apart without colour. */
  readonly sign: '+' | '~' | '−'
  readonly differences: readonly Difference[]
}

export const groupsOf = ({ added, changed, removed }: Comparison): readonly Group[] =>
  [
    { title: 'Added', sign: '+', differences: added } as const,
    { title: 'Changed', sign: '~', differences: changed } as const,
    { title: 'Removed', sign: '−', differences: removed } as const,
  ].filter(({ differences }) => differences.length > 0)

/** `1 added, 2 changed, 1 moved on the drawing`. */
export function countsText(comparison: Comparison): string {
  const { settings, moved } = comparison
  const counts = groupsOf(comparison).map(({ title, differences }) => `${differences.length} ${title.toLowerCase()}`)
  const of = settings.length === 0 ? [] : [`${settings.length} of the plan’s settings`]
  const drawn = moved === 0 ? [] : [`${moved} moved on the drawing`]
  return [...(isSameDesign(comparison) ? ['the same design'] : counts), ...of, ...drawn].join(', ')
}

/** With its consequence behind a colon. */
export const changeText = ({ words, consequence }: Change): string =>
  consequence === undefined ? words : `${words}: ${consequence}`
