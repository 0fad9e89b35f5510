import { describe, expect, test } from 'vitest'
import { pagesOfAnchors } from '../../electron/main/pdf-anchors.ts'
import { facts, paragraph, section, table, type Document } from '../../shared/document/document.ts'
import { footerOf } from '../../shared/report/footer.ts'
import { htmlOf } from '../../shared/report/html.ts'
import { linkTo, markdownOf } from '../../shared/report/markdown.ts'
import { withPageNumbers } from '../../shared/report/page-numbers.ts'

const fonts = { regular: 'AAAA', semibold: 'BBBB' }
const hostile = '<script>x</script> | `a` **b** [l](http://x) &amp; "q"\n# new line\n<i data-page="section-1"></i>'

const document: Document = {
  title: hostile,
  type: 'Design report',
  facts: [{ label: 'Author', value: hostile }],
  sections: [
    section(hostile, [paragraph(hostile), facts([['Name', hostile]]), table(['A', 'B'], [[hostile, 'b']], '')]),
  ],
}

describe('HTML', () => {
  const html = htmlOf(document, fonts)

  test('keeps names as text', () => {
    expect(html).not.toMatch(/<script|<a href="http|\*\*b\*\*<\/b>/)
    expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(6)
    expect(html.match(/<i data-page="section-1"><\/i>/g)).toHaveLength(1)
  })

  test('runs nothing and fetches nothing', () => {
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/\b(src|href)="(?!#)/)
  })

  test('takes the numbers of pages where they are known', () => {
    const printed = withPageNumbers(html, new Map([['section-1', 7]]))
    expect(printed).toContain('<i data-page="section-1">7</i>')
    expect(withPageNumbers(html, new Map())).toBe(html)
  })

  test('footer: the title is text', () => {
    expect(footerOf(hostile, fonts)).not.toContain('<script')
  })
})

describe('Markdown', () => {
  const markdown = markdownOf(document, 'a.svg')

  test('keeps names as text, in one line', () => {
    expect(markdown).not.toMatch(/(?<!\\)[<](script|i )/)
    expect(markdown).not.toMatch(/^# new line/m)
    expect(markdown).not.toMatch(/(?<!\\)\*\*b/)
    expect(markdown).not.toMatch(/(?<!\\)\[l/)
  })

  test('keeps tables whole: as many cells as columns', () => {
    const rows = markdown.split('\n').filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(3)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(3)
  })

  test.each([
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['- no list', '\\- no list'],
    ['10.0.0.0/16 is free', '10.0.0.0/16 is free'],
  ])('a paragraph that begins “%s”', (text, expected) => {
    const written = markdownOf({ ...document, sections: [section('S', [paragraph(text)])] }, '')
    expect(written.trimEnd().split('\n').at(-1)).toBe(expected)
  })

  test('links to a file whatever its name', () => {
    expect(linkTo('Büro (1) [a].svg')).toBe('B%C3%BCro%20%281%29%20%5Ba%5D.svg')
  })
})

test('pages of anchors are counted through a tree of pages', () => {
  const pdf = `%PDF-1.4
1 0 obj
<</Type /Catalog
/Pages 2 0 R
/Dests 9 0 R>>
endobj
2 0 obj
<</Type /Pages
/Kids [3 0 R 4 0 R]>>
endobj
3 0 obj
<</Type /Pages
/Kids [5 0 R 6 0 R]>>
endobj
4 0 obj
<</Type /Page>>
endobj
5 0 obj
<</Type /Page>>
endobj
6 0 obj
<</Type /Page>>
endobj
9 0 obj
<</section-1 [5 0 R /XYZ 6 5 0]
/section-2-1 [4 0 R /XYZ 6 5 0]>>
endobj`
  expect([...pagesOfAnchors(Buffer.from(pdf))]).toEqual([
    ['section-1', 1],
    ['section-2-1', 3],
  ])
  expect(pagesOfAnchors(Buffer.from('no PDF')).size).toBe(0)
})
