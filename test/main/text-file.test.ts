import {
  chmod,
  link,
  lstat,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { realPath } from '../../electron/files/real-path.ts'
import { hashOf, hashOnDisk, readText, writeText } from '../../electron/files/text-file.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatewright-text-'))
  file = join(folder, 'a.json')
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('what was written is read, and its hash is the one on disk', async () => {
  const hash = await writeText(file, 'Grüße')
  expect(await readText(file)).toEqual({ text: 'Grüße', hash })
  expect(await hashOnDisk(file)).toBe(hash)
})

test('a byte order mark is not part of the text, but of the hash', async () => {
  await writeFile(file, '\uFEFF{}')
  expect(await readText(file)).toEqual({ text: '{}', hash: hashOf('\uFEFF{}') })
})

test('nothing is left beside the file', async () => {
  await writeText(file, '1')
  await writeText(file, '2')
  expect(await readdir(folder)).toEqual(['a.json'])
})

test('the file’s mode is kept, and a link still leads to it', async () => {
  await writeFile(file, '1')
  await chmod(file, 0o640)
  const alias = join(folder, 'alias.json')
  await symlink(file, alias)
  await writeText(alias, '2')
  expect([await readFile(file, 'utf8'), (await stat(file)).mode & 0o777]).toEqual(['2', 0o640])
})

test('a link that leads to nothing yet still leads there, one that leads to itself is told', async () => {
  const alias = join(folder, 'alias.json')
  await symlink('a.json', alias)
  await writeText(alias, '1')
  expect([await readFile(file, 'utf8'), (await lstat(alias)).isSymbolicLink()]).toEqual(['1', true])
  const loop = join(folder, 'loop.json')
  await symlink('loop.json', loop)
  const problem = { message: expect.stringContaining('links lead from it back to itself') as unknown }
  expect([await readText(loop), await writeText(loop, '')]).toMatchObject([problem, problem])
})

test('a file grown too large is not taken for one that is gone', async () => {
  await writeFile(file, '{}')
  await truncate(file, 3 * 1024 ** 3)
  expect(await hashOnDisk(file)).toBe('3221225472 bytes')
})

test('one file has one real path', async () => {
  await writeFile(file, '1')
  await symlink(file, join(folder, 'alias.json'))
  const paths = [file, join(folder, 'alias.json'), `${folder}/../${basename(folder)}/a.json`]
  expect(new Set(await Promise.all(paths.map(realPath))).size).toBe(1)
  expect(await realPath(join(folder, 'none'))).toBe(join(folder, 'none'))
})

test('whoever reads meanwhile sees the whole old file', async () => {
  await writeFile(file, 'old')
  const before = join(folder, 'before')
  await link(file, before)
  await writeText(file, 'new')
  expect(await readFile(before, 'utf8')).toBe('old')
})

test.each([
  ['missing', (): Promise<void> => Promise.resolve(), /^Can’t open .*a\.json: there is no such file/],
  ['not UTF-8', (): Promise<void> => writeFile(file, Buffer.from([0xff, 0xfe, 0x7b])), /it is not UTF-8 text/],
  [
    'over 64 MiB',
    async (): Promise<void> => {
      await writeFile(file, '')
      await truncate(file, 64 * 1024 * 1024 + 1)
    },
    /it has 65 MiB, and a plan has at most 64 MiB/,
  ],
])('a file that is %s gives a sentence', async (_, make, sentence) => {
  await make()
  expect(await readText(file)).toMatchObject({ message: expect.stringMatching(sentence) as unknown })
})

test('a folder is no file, and a missing folder no place to write', async () => {
  expect(await readText(folder)).toMatchObject({ message: expect.stringContaining('this is a folder') as unknown })
  expect(await writeText(join(folder, 'no', 'a'), '')).toMatchObject({
    message: expect.stringContaining('its folder does not exist') as unknown,
  })
})
