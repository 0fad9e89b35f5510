import { expect, test } from 'vitest'
import { oneLine } from '../../shared/base/visible.ts'
import { compare, type Change, type Comparison } from '../../shared/compare/compare.ts'
import { markdownOf as comparedMarkdown } from '../../shared/compare/markdown.ts'
import { countsText, groupsOf } from '../../shared/compare/words.ts'
import type { Document, Part } from '../../shared/document/document.ts'
import { plainMarkdown } from '../../shared/document/markdown.ts'
import { numbered } from '../../shared/document/numbered.ts'
import { markdownOf } from '../../shared/report/markdown.ts'
import { hostileTexts } from '../fuzz/hostile-texts.ts'
import { documentOf } from '../report/subject.ts'
import { everyKind, inTurn, rewritten, waived } from './everywhere.ts'
import { readMarkdown } from './reading-markdown.ts'

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
  ['https://example.invalid', 'https\\://example.invalid'],
  ['www.example.invalid', 'www\\.example.invalid'],
  ['someone@example.invalid', 'someone\\@example.invalid'],
  ['\u202egnp', '\\[U+202E\\]gnp'],
])('%j is written %j', (text, written) => {
  expect(plainMarkdown(text)).toBe(written)
})

const everything = await everyKind()

/** As a reader sees the text: in one line, with the unseen shown. */
const shown = (text: string): string =>
  oneLine(text.replace(/\u0000|\p{Surrogate}/gu, '\ufffd'))
    .replace(/\s+/g, ' ')
    .trim()

const block = (name: string, text: string): readonly string[] => (shown(text) === '' ? [] : [`${name}: ${shown(text)}`])

function blocksOf(part: Part): readonly string[] {
  switch (part.is) {
    case 'paragraph':
      return block('p', part.text)
    case 'heading':
      return block('h4', part.text)
    case 'facts':
      return part.facts.flatMap(({ label, value }) => block('li', `${label}: ${value}`))
    case 'table':
      return [
        ...part.head.flatMap((cell) => block('th', cell)),
        ...part.rows.flatMap((row) => row.flatMap((cell) => block('td', cell))),
      ]
    case 'drawing':
      return []
  }
}

function blocksOfDocument({ title, type, facts, sections }: Document): readonly string[] {
  const chapters = numbered(sections)
  return [
    ...block('h1', title),
    ...block('p', type),
    ...blocksOf({ is: 'facts', facts }),
    ...block('h2', 'Contents'),
    ...chapters.flatMap((each) => block('li', `${each.number} ${each.title}`)),
    ...chapters.flatMap((each) => [
      ...block(`h${String(Math.min(each.level + 1, 3))}`, `${each.number} ${each.title}`),
      ...each.parts.flatMap(blocksOf),
    ]),
  ]
}

test('hostile texts in every field: the report reads as its words', () => {
  const write = inTurn(hostileTexts)
  const document = documentOf(waived(rewritten(everything, write), write))
  const { blocks, inline } = readMarkdown(markdownOf(document, 'drawing.svg'))
  expect(blocks).toEqual(blocksOfDocument(document))
  const ours = /^(?:<\/?strong>|<\/a>|<a (?:id|href)="#?section-[\d-]+">|<img src="drawing\.svg" alt="[^"<>]*" \/>)$/
  expect(inline.filter((tag) => !ours.test(tag))).toEqual([])
  expect(inline.filter((tag) => tag.startsWith('<img')).length).toBe(1)
})

function blocksOfComparison(comparison: Comparison, planName: string): readonly string[] {
  const change = ({ words, consequence }: Change): readonly string[] =>
    block('li', consequence === undefined ? words : `${words}: ${consequence}`)
  return [
    ...block('h2', `${planName}: ${countsText(comparison)}`),
    ...groupsOf(comparison).flatMap(({ title, differences }) => [
      ...block('h3', title),
      ...differences.flatMap((each) => [...block('li', each.title), ...each.changes.flatMap(change)]),
    ]),
    ...(comparison.settings.length === 0 ? [] : block('h3', 'Plan')),
    ...comparison.settings.flatMap(change),
  ]
}

test('and so does the comparison', () => {
  const [before, after] = [rewritten(everything, inTurn(hostileTexts)), rewritten(everything, inTurn(hostileTexts, 1))]
  const half = { ...before, resources: new Map([...before.resources].slice(0, 200)) }
  const comparison = compare(half, after)
  const { blocks, inline } = readMarkdown(comparedMarkdown(comparison, after.name))
  expect(blocks).toEqual(blocksOfComparison(comparison, after.name))
  expect(inline.filter((tag) => !/^<\/?strong>$/.test(tag))).toEqual([])
})
