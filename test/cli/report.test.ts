import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { inFolder, soundPlan, waivedPlan } from './gatewright.ts'

const { folder, gatewright } = inFolder()
const at = (name: string): string => join(folder, name)
const read = (name: string): string => readFileSync(at(name), 'utf8')

function poppler(tool: 'pdftotext' | 'pdfinfo' | 'pdffonts', ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8' })
  expect(status, `${tool}: ${stderr}`).toBe(0)
  return stdout
}

const pageOf = (file: string, page: number): string =>
  poppler('pdftotext', '-layout', '-f', String(page), '-l', String(page), at(file), '-')

beforeAll(() => {
  gatewright(['new', 'office-to-eks', '--out', 'plan.json'])
  writeFileSync(at('waived.json'), waivedPlan)
})

test('HTML: one file, the same for the same plan and date', () => {
  const args = ['report', 'plan.json', '--date', '2026-11-22', '--out']
  expect(gatewright([...args, 'a.html'])).toEqual({ status: 0, stdout: 'wrote a.html\n', stderr: '' })
  gatewright([...args, 'b.html'])
  expect(read('a.html')).toBe(read('b.html'))
  expect(read('a.html')).toMatch(/^<!doctype html>[^]*2026-11-22[^]*<svg [^]*169\.254\.10\.6/)
})

test('Markdown: the text names the drawing that is written beside it', () => {
  const { status, stdout } = gatewright(['report', 'plan.json', '--out', 'hand over.md'])
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'wrote hand over.md and hand over.svg\n' })
  expect(read('hand over.md')).toContain('![Office to EKS](hand%20over.svg)')
  expect(read('hand over.svg')).toMatch(/^<svg [^]*@font-face[^]*<\/svg>/)
  expect(read('hand over.svg')).toMatch(/>VPN tunnel 2, BGP<\/text>/)
})

test('PDF: contents with the page of each chapter, numbered pages, the drawing lying, our font alone', () => {
  expect(gatewright(['report', 'plan.json', '--out', 'r.pdf'])).toMatchObject({ status: 0, stderr: '' })
  const pages = Number(/Pages:\s+(\d+)/.exec(poppler('pdfinfo', at('r.pdf')))?.[1])
  const contents = [...pageOf('r.pdf', 1).matchAll(/^\s*\d+\s+([A-Z].*?)\s{2,}(\d+)$/gm)]
  expect(contents.map(([, title]) => title)).toContain('VPN connections')
  for (const [, title = '', page] of contents) expect(pageOf('r.pdf', Number(page))).toContain(title)
  for (let page = 1; page <= pages; page++) expect(pageOf('r.pdf', page)).toContain(`${page} of ${pages}`)
  const sizes = [...poppler('pdfinfo', '-l', String(pages), at('r.pdf')).matchAll(/size:\s+(\d+)\S* x (\d+)/g)]
  expect(sizes.filter(([, width, height]) => Number(width) > Number(height))).toHaveLength(1)
  const [, , ...fonts] = poppler('pdffonts', at('r.pdf')).trim().split('\n')
  expect(fonts.filter((font) => !/^[A-Z]{6}\+Inter-\S+ .* yes yes yes/.test(font))).toEqual([])
})

test('PDF: a table over several pages repeats its head; a long title leaves room for the number', () => {
  const subnets = Array.from({ length: 120 }, (_, i) => [
    `subnet-${String(i)}`,
    { kind: 'subnet', name: `s${String(i)}`, vpc: 'vpc', cidrBlock: `10.0.${String(i)}.0/24` },
  ])
  const plan = JSON.parse(soundPlan) as { resources: object }
  const large = {
    ...plan,
    name: 'long '.repeat(60),
    resources: { ...plan.resources, ...(Object.fromEntries(subnets) as object) },
  }
  expect(gatewright(['report', '-', '--out', 'large.pdf'], JSON.stringify(large)).status).toBe(0)
  const text = poppler('pdftotext', '-layout', at('large.pdf'), '-')
  expect(text.match(/Block\s+Use\s+Name\s+Addresses/g)?.length).toBeGreaterThan(2)
  expect(text).toContain('10.0.119.0/24')
  const word = poppler('pdftotext', '-f', '1', '-l', '1', '-bbox', at('large.pdf'), '-').match(
    /xMax="([\d.]+)"[^>]*>of</,
  )
  expect(Number(word?.[1])).toBeLessThan(595)
})

test('switched-off rules with their reasons; errors do not stop a report', () => {
  expect(gatewright(['report', 'waived.json', '--out', 'w.md']).status).toBe(0)
  expect(read('w.md')).toMatch(/Switched-off rules[^]*subnet-in-vpc[^]*moved soon/)
})

test.each([
  [['plan.json', '--out', 'x.docx'], /^error: x\.docx: a report is written as \.pdf, \.html or \.md\n$/],
  [['none.json', '--out', 'x.docx'], /^error: x\.docx: a report is written as .*\n$/],
  [['none.json', '--out', 'x.md'], /^error: Can’t open none\.json.*\n$/],
  [['plan.json', '--out', 'none/x.md'], /^error: .*none.*\n$/],
  [['plan.json'], /^error: required option '--out <file>' not specified\n$/],
])('%j ends with 2 and one line, and writes nothing', (args, line) => {
  const { status, stdout, stderr } = gatewright(['report', ...args])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(line)
  expect(readdirSync(folder).filter((name) => name.startsWith('x.'))).toEqual([])
})
