import { execFileSync } from 'node:child_process'
import { lstat, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readInput } from '../../electron/cli/input.ts'
import { hashOnDisk, readText, writeText } from '../../electron/files/text-file.ts'

let folder: string
let link: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatewright-special-'))
  link = join(folder, 'plan.gatewright.json')
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const pipe = (): string => {
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  return path
}

const special: readonly (readonly [string, () => string])[] = [
  ['a device that never ends', () => '/dev/zero'],
  ['a device that swallows', () => '/dev/null'],
  ['a pipe that nobody writes to', pipe],
]

test.runIf(process.platform !== 'win32').each(special)('%s is no plan, also behind a link', async (_, make) => {
  await symlink(make(), link)
  expect(await readText(link)).toMatchObject({
    code: 'file-special',
    message: expect.stringContaining('not a file') as unknown,
  })
  expect(await hashOnDisk(link)).toBeUndefined()
  const before = await lstat(link)
  expect(await writeText(link, 'x')).toMatchObject({ code: 'file-special' })
  expect((await lstat(link)).ino).toBe(before.ino)
})

test.runIf(process.platform !== 'win32')(
  'the command line reads the pipe that a shell makes of a command',
  async () => {
    const path = pipe()
    const [input] = await Promise.all([readInput(path), writeFile(path, '{"format":"gatewright-plan","version":1}')])
    expect(input.plan.name).toBe('Untitled')
  },
)
