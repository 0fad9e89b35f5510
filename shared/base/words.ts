/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`
}

/** As `listed`, but of a long list only the first, and how many more there are. */
export function listedBriefly(items: readonly string[], most = 5): string {
  if (items.length <= most) return listed(items)
  return listed([...items.slice(0, most - 1), `${String(items.length - most + 1)} more`])
}

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`

const separated = new Intl.NumberFormat('en')

/** `65,536` */
export const numberText = (value: number): string => separated.format(value)

/** In the middle of a sentence: `IPv4 CIDR block`, `name`; but `Availability Zone` and `CloudFront` are names themselves. */
export const inSentence = (title: string): string =>
  title.replace(/^[A-Z](?=[a-z])(?![a-z]+[A-Z])(?!.* [A-Z][a-z])/, (letter) => letter.toLowerCase())

/** Lower case words joined by `joint`; letters outside ASCII are reduced (`Büro` to `buro`) or dropped. */
export function slug(text: string, joint: '-' | '_'): string {
  const ascii = text.normalize('NFKD').replace(/\p{M}/gu, '')
  return ascii
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, joint)
    .replace(/^[-_]+|[-_]+$/g, '')
}
