import type { Part, Section } from './document.ts'

export interface NumberedSection {
  /** `3.1`. */
  readonly number: string
  readonly title: string
  /** What links point to; unique in the document. */
  readonly anchor: string
  /** 1 for a chapter. */
  readonly level: number
  readonly parts: readonly Part[]
}

/** Every section in reading order with its number. */
export const numbered = (sections: readonly Section[], before: readonly number[] = []): readonly NumberedSection[] =>
  sections.flatMap(({ title, parts, sections: inner }, i) => {
    const numbers = [...before, i + 1]
    const own = {
      number: numbers.join('.'),
      title,
      anchor: `section-${numbers.join('-')}`,
      level: numbers.length,
      parts,
    }
    return [own, ...numbered(inner, numbers)]
  })
