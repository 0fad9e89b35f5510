import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folders = ['docs', 'shared', 'templates']
const pages = [
  ...readdirSync(root),
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  ),
].filter((file) => file.endsWith('.md'))

/** Of a heading, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

function leadsSomewhere(page: string, link: string): boolean {
  const [file = '', anchor] = link.split('#')
  const target = file === '' ? join(root, page) : join(root, dirname(page), file)
  if (!existsSync(target)) return false
  const headings = anchor === undefined ? [] : [...readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gm)]
  return anchor === undefined || headings.some(([, heading = '']) => anchorOf(heading) === anchor)
}

test('every link of a page to another leads to it', () => {
  const links = pages.flatMap((page) =>
    Array.from(readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => ({
      page,
      link,
    })),
  )
  const inner = links.filter(({ link }) => !/^[a-z]+:/.test(link))
  expect(inner.length).toBeGreaterThan(10)
  expect(inner.filter(({ page, link }) => !leadsSomewhere(page, link))).toEqual([])
})
