import { kinds } from '../../shared/kinds/index.ts'
import { CATEGORIES, type Category, type Kind } from '../../shared/kinds/kind.ts'

export interface Section {
  readonly category: Category
  readonly kinds: readonly Kind[]
}

const textOf = (kind: Kind): string =>
  [kind.record.title, kind.record.name, kind.description, kind.category].join(' ').toLowerCase()

/** The kinds whose words all begin with, or contain, what was typed; under their headings. */
export function sectionsFor(query: string): readonly Section[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const found = kinds.filter((kind) => words.every((word) => textOf(kind).includes(word)))
  return CATEGORIES.flatMap((category) => {
    const inside = found.filter((kind) => kind.category === category)
    return inside.length > 0 ? [{ category, kinds: inside }] : []
  })
}
