const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i
const LONGEST = 253

/** A dot at the end says the same. */
export const plainDomain = (text: string): string => text.trim().replace(/\.$/, '').toLowerCase()

/** Letters, digits, dashes and underscores between dots. */
export function isDomain(text: string): boolean {
  const domain = text.replace(/\.$/, '')
  return domain.length <= LONGEST && domain.split('.').every((label) => LABEL.test(label))
}
