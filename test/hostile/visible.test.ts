import { expect, test } from 'vitest'
import { isolated, oneLine, unseenIn, visible } from '../../shared/base/visible.ts'

test.each([
  ['plain', 'plain'],
  ['Büro 東京 שלום', 'Büro 東京 שלום'],
  ['\u202egnp.exe', '[U+202E]gnp.exe'],
  ['a\u200bb\ufeff', 'a[U+200B]b[U+FEFF]'],
  ['\u001b[31m', '[U+001B][31m'],
  ['a\u200db', 'a[U+200D]b'],
  ['👩‍👩‍👧', '👩‍👩‍👧'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['line\nand\ttab', 'line\nand\ttab'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('in a sentence right-to-left text is kept apart, and can’t end that itself', () => {
  expect(isolated('main')).toBe('main')
  expect(isolated('שלום')).toBe('\u2068שלום\u2069')
  expect(isolated('\u2069שלום')).toBe('\u2068[U+2069]שלום\u2069')
})

test('a line stays one line', () => {
  expect(oneLine('name\n  plan.json:1:1: error\u2028x\u001b[2J')).toBe('name plan.json:1:1: error x[U+001B][2J')
})

test('what is unseen is told once each', () => {
  expect(unseenIn('\u200ba\u200bb\u2068')).toEqual(['[U+200B]', '[U+2068]'])
})
