import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visible } from '../../shared/base/visible.ts'
import { lines, textWidth } from '../../shared/scene/text.ts'

test('measures as the font says', () => {
  // Advances of Inter 400: 1 is 0.407 em, 0 is 0.631 em, a point 0.288 em.
  expect(textWidth('10.0', 100, 400)).toBeCloseTo(40.7 + 63.1 + 28.8 + 63.1, 1)
  expect(textWidth('10.0', 100, 600)).toBeGreaterThan(textWidth('10.0', 100, 400))
})

test.each([
  ['fits', ['fits'], 1],
  ['both words', ['both', 'words'], 2],
  ['one two three four', ['one two', 'three four'], 2],
  ['eks-cluster', ['eks-', 'cluster'], 2],
  ['first\nsecond', ['first', 'second'], 2],
  ['first\nsecond', ['first…'], 1],
  ['unbreakableword', ['unbreak…'], 1],
  ['   ', [], 2],
  // Alone between isolates, so that the ellipsis stands at the left, where the name goes on.
  ['אבגדהוזחט', ['\u2068אבגדה…\u2069'], 1],
  ['אבגד', ['אבגד'], 1],
])('%j becomes %j', (text, expected, count) => {
  expect(lines(text, 60, 12, 400, count)).toEqual(expected)
})

test('no line is wider than its room, and none is lost without a sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 3 }), (text, count) => {
      const result = lines(text, 100, 12, 600, count)
      expect(result.length).toBeLessThanOrEqual(count)
      for (const line of result) expect(textWidth(line, 12, 600)).toBeLessThanOrEqual(100)
      const letters = (all: string): string => all.replace(/[\s\p{C}]/gu, '')
      if (!/…\u2069?$/.test(result.at(-1) ?? '')) expect(letters(result.join(''))).toBe(letters(visible(text)))
    }),
  )
})

test('of a text that goes on for pages only its beginning is looked at, and looks the same', () => {
  const words = 'Il lit mille lignes, et '
  const shown = lines(words.repeat(50_000), 240, 12, 400, 4)
  expect(shown).toEqual(lines(words.repeat(20), 240, 12, 400, 4))
  expect(shown.at(-1)).toContain('…')
})
