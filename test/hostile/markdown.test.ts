import { expect, test } from 'vitest'
import { compare } from '../../shared/compare/compare.ts'
import { markdownOf as comparisonMarkdown } from '../../shared/compare/markdown.ts'
import { plainMarkdown } from '../../shared/document/markdown.ts'
import { emptyPlan } from '../../shared/plan/plan.ts'
import { markdownOf } from '../../shared/report/markdown.ts'
import { hostileTexts } from '../fuzz/hostile-texts.ts'
import { documentOf } from '../report/subject.ts'
import { planWith } from './plan.ts'

test.each([
  ['a | b', 'a \\| b'],
  ['`code`', '\\`code\\`'],
  ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
  ['<img onerror=alert(1)>', '\\<img onerror=alert(1)\\>'],
  ['# heading #', '\\# heading \\#'],
  ['one\n- two\r# three\u2028four', 'one - two \\# three four'],
  ['&lt;', '\\&lt;'],
  ['\\', '\\\\'],
  ['$x$ ~~y~~ {z}', '\\$x\\$ \\~\\~y\\~\\~ \\{z\\}'],
  ['\u202egnp', '\\[U+202E\\]gnp'],
])('%j is written %j', (text, written) => {
  expect(plainMarkdown(text)).toBe(written)
})

/** Marks of Markdown that stand unescaped, of what is left when the texts a plan says are taken out. */
const shapeOf = (markdown: string): readonly string[] =>
  markdown.split('\n').map((line) => line.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/[^#|*_`[\]<>~]/g, ''))

test.each(hostileTexts)('%j adds no line and no mark of Markdown to report and comparison', (text) => {
  const report = (of: string): readonly string[] => shapeOf(markdownOf(documentOf(planWith(of)), 'drawing.svg'))
  const change = (of: string): readonly string[] =>
    shapeOf(comparisonMarkdown(compare(emptyPlan, planWith(of)), planWith(of).name))
  const marks = (lines: readonly string[]): ReadonlySet<string> => new Set(lines)
  const usual = marks([...report('plain'), ...change('plain')])
  expect([...marks(report(text))].filter((line) => !usual.has(line) && !/^\|*$/.test(line))).toEqual([])
  expect(change(text).length).toBe(change('plain').length)
  expect([...marks(change(text))].filter((line) => !usual.has(line))).toEqual([])
})
