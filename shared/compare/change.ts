/** One field that is not as it was. */
export interface Change {
  /** As findings write it: `tunnels[0].insideCidr`; of the later plan, or of the earlier one where it is gone. */
  readonly field: string
  /** As its form calls it, in a sentence: `tunnel 1 inside IPv4 CIDR`. */
  readonly label: string
  /** The value in words; `''` when it was unset or not there. */
  readonly from: string
  readonly to: string
  /** `tunnel 1 inside IPv4 CIDR 169.254.10.0/30 to 169.254.20.0/30`. */
  readonly words: string
  /** What AWS does that people would not expect: `replaces the subnet and everything in it`. */
  readonly consequence?: string
}

const LONGEST = 80

const isLong = (text: string): boolean => text.length > LONGEST || text.includes('\n')

/** What happened to a value. */
export function valueWords(label: string, from: string, to: string): string {
  if (isLong(from) || isLong(to) || from === to) return `${label} changed`
  if (from === '') return `${label} set to ${to}`
  if (to === '') return `${label} no longer set, was ${from}`
  return `${label} ${from} to ${to}`
}

/** What `a` has more often than `b`. */
function without(a: readonly string[], b: readonly string[]): readonly string[] {
  const rest = [...b]
  return a.filter((part) => {
    const at = rest.indexOf(part)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

/** What came to a set of values and what left it; undefined when it only stands in another order. */
export function partsWords(label: string, from: readonly string[], to: readonly string[]): string | undefined {
  const said = [[without(to, from), 'added'] as const, [without(from, to), 'removed'] as const].flatMap(
    ([parts, what]) => (parts.length === 0 ? [] : [`${parts.join(', ')} ${what}`]),
  )
  return said.length === 0 ? undefined : `${label}: ${said.join('; ')}`
}
