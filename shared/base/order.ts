/** Code point order: the same on every machine and locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const pieces = (text: string): readonly string[] => text.match(/\d+|\D+/g) ?? []

/** As people count: `subnet-2` before `subnet-10`. Ties fall back to code point order. */
export function byNaturalText(a: string, b: string): number {
  const left = pieces(a)
  const right = pieces(b)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const x = left[i] ?? ''
    const y = right[i] ?? ''
    const bothNumbers = /^\d/.test(x) && /^\d/.test(y)
    const order = bothNumbers ? Number(x) - Number(y) : byText(x, y)
    if (order !== 0) return order
  }
  return left.length - right.length || byText(a, b)
}

export const sortedBy = <T>(items: Iterable<T>, key: (item: T) => string): T[] =>
  [...items].sort((a, b) => byNaturalText(key(a), key(b)))
