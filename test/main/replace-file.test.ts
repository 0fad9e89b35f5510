import { mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeText } from '../../electron/files/text-file.ts'
import { canMount, makeReadOnly, mountDisk, unmount } from '../disk.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatewright-replace-'))
  file = join(folder, 'a.json')
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('writes to one file follow each other, the last one stays', async () => {
  const texts = Array.from({ length: 20 }, (_, i) => String(i).repeat(20_000 - i * 900))
  await Promise.all(texts.map((text) => writeText(file, text)))
  expect(await readFile(file, 'utf8')).toBe(texts.at(-1))
  expect(await readdir(folder)).toEqual(['a.json'])
})

test('a write that was given up leaves the old file', async () => {
  await writeText(file, 'old')
  await expect(writeText(file, 'new', AbortSignal.abort())).rejects.toThrow()
  expect(await readFile(file, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['a.json'])
})

test('what a killed program left is swept away by a later save, what another is writing stays', async () => {
  const left = '.gatewright-0b6f5f5e-3a3e-4c53-9a3e-0d7f3b6f8a11.new'
  const fresh = '.gatewright-1b6f5f5e-3a3e-4c53-9a3e-0d7f3b6f8a11.new'
  for (const name of [left, fresh, '.gatewright-mine.new']) await writeFile(join(folder, name), '')
  const hourAgo = Date.now() / 1000 - 3600
  for (const name of [left, '.gatewright-mine.new']) await utimes(join(folder, name), hourAgo, hourAgo)
  await writeText(file, 'text')
  await expect.poll(async () => (await readdir(folder)).sort()).toEqual([fresh, '.gatewright-mine.new', 'a.json'])
})

describe.skipIf(!canMount)('on a disk of its own, which takes root on Linux', () => {
  const old = 'o'.repeat(300_000)

  beforeEach(async () => {
    mountDisk(folder, '1m')
    await writeText(file, old)
  })

  afterEach(() => {
    unmount(folder)
  })

  /** Fills the disk, and leaves room for half of what will be written. */
  async function leaveRoomForHalf(size: number): Promise<void> {
    const other = join(folder, 'other')
    await writeFile(other, 'x'.repeat(1024 * 1024)).catch(() => undefined)
    await truncate(other, Math.max(0, (await stat(other)).size - Math.floor(size / 2)))
  }

  test.each([1, 5000, 100_000, 299_999, 700_000, 2_000_000])(
    'that has no room for %i bytes the old file stays whole and alone',
    async (size) => {
      await leaveRoomForHalf(size)
      expect(await writeText(file, 'n'.repeat(size))).toMatchObject({
        code: 'file-enospc',
        message: expect.stringContaining('the disk is full; free some space or choose another place') as unknown,
      })
      expect(await readFile(file, 'utf8')).toBe(old)
      expect((await readdir(folder)).sort()).toEqual(['a.json', 'other'])
    },
  )

  test('that is read-only the file stays', async () => {
    makeReadOnly(folder)
    expect(await writeText(file, 'new')).toMatchObject({
      code: 'file-erofs',
      message: expect.stringContaining('this place is read-only') as unknown,
    })
    expect(await readFile(file, 'utf8')).toBe(old)
  })
})
