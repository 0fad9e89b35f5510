/** AWS's limits on names and descriptions of groups; both count as at most 255 characters. */
export const LONGEST_GROUP_TEXT = 255

const illegalInGroup = /[^a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]/g
const illegalInRule = /[^a-zA-Z0-9 ._\-:/()#,@[\]+=;{}!$*]/g

/** Which texts: rules also exclude `&`. */
export type GroupText = 'group' | 'rule'

const illegalIn = (where: GroupText): RegExp => (where === 'group' ? illegalInGroup : illegalInRule)

/** The characters AWS refuses, each once, in the order they appear. */
export const illegalCharacters = (text: string, where: GroupText): readonly string[] => [
  ...new Set(text.match(illegalIn(where))),
]

/** What is left of a text without accents, without what AWS refuses, and not too long. */
export const legalGroupText = (text: string, where: GroupText): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(illegalIn(where), '').slice(0, LONGEST_GROUP_TEXT)

/** The nearest name AWS takes: not `default`, not beginning with `sg-`; `''` when nothing is left. */
export function legalGroupName(name: string): string {
  const text = legalGroupText(name.replace(/^(sg-)+/, ''), 'group').trim()
  return text === 'default' ? 'default-group' : text
}
