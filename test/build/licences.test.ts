import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

interface Licences {
  readonly entryOf: (folder: string, notices?: readonly string[]) => { readonly licence: string; readonly text: string }
}

const project = join(import.meta.dirname, '../..')
const { entryOf } = (await import(pathToFileURL(join(project, 'build/licences.mjs')).href)) as Licences

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatewright-licences-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('a package is named with the text it brings', () => {
  publish({ license: 'ISC' })
  writeFileSync(join(folder, 'LICENSE.md'), 'As you like.\n')
  expect(entryOf(folder)).toEqual({ name: 'bolt', version: '1.2.3', licence: 'ISC', text: 'As you like.' })
})

test('what others wrote in its files is named, too', () => {
  publish({ license: 'ISC' })
  writeFileSync(join(folder, 'LICENSE.md'), 'As you like.\n')
  expect(entryOf(folder, ['Springs © Koen']).text).toBe('As you like.\n\nNotices in its files:\n\nSprings © Koen')
})

test('a package that only names the MIT licence gets its text and its author', () => {
  publish({ license: 'MIT', author: { name: 'Ann Smith' } })
  const { text } = entryOf(folder)
  expect(text).toContain('Copyright (c) Ann Smith\n')
  expect(text).not.toContain('Gatewright')
  expect(text).toContain(readFileSync(join(project, 'LICENSE'), 'utf8').trim().split('\n\n').at(-1))
})

test.each([['GPL-3.0-only'], ['AGPL-3.0'], ['SEE LICENSE IN FILE'], [undefined]])('%s is refused', (license) => {
  publish({ license })
  writeFileSync(join(folder, 'LICENSE'), 'text')
  expect(() => entryOf(folder)).toThrow(/^bolt is under (?:GPL-3|AGPL-3|SEE LICENSE|no licence)/)
})

test('a package without any text is refused', () => {
  publish({ license: 'Apache-2.0' })
  expect(() => entryOf(folder)).toThrow('bolt has no text of its licence')
})

function publish(more: object): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bolt', version: '1.2.3', ...more }))
}
