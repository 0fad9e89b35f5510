import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isProblem } from '../../shared/bridge/calls.ts'
import { carryOut, MANIFEST, planExport, type ExportPlan } from '../../electron/files/terraform-folder.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatewright-export-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

type Texts = Readonly<Record<string, string>>

const filesOf = (texts: Texts): { path: string; text: string }[] =>
  Object.entries(texts).map(([path, text]) => ({ path, text }))

async function planned(texts: Texts): Promise<ExportPlan> {
  const plan = await planExport(folder, filesOf(texts))
  if (isProblem(plan)) throw new Error(plan.message)
  return plan
}

const exported = async (texts: Texts): Promise<unknown> => carryOut(await planned(texts))

async function onDisk(): Promise<Texts> {
  const names = (await readdir(folder)).filter((name) => name !== MANIFEST).sort()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  )
}

test('a new folder gets every file', async () => {
  folder = join(folder, 'not', 'yet')
  expect(await exported({ 'vpn.tf': 'a', '.gitignore': 'b' })).toEqual({
    folder,
    written: ['vpn.tf', '.gitignore'],
    unchanged: [],
    removed: [],
  })
  expect(await onDisk()).toEqual({ 'vpn.tf': 'a', '.gitignore': 'b' })
})

test('planning writes nothing', async () => {
  await planned({ 'vpn.tf': 'a' })
  expect(await readdir(folder)).toEqual([])
})

test('a second export writes what changed, leaves what did not, removes what is no longer made', async () => {
  await exported({ 'network.tf': '1', 'vpn.tf': '1', 'eks.tf': '1' })
  expect(await exported({ 'network.tf': '1', 'vpn.tf': '2' })).toMatchObject({
    written: ['vpn.tf'],
    unchanged: ['network.tf'],
    removed: ['eks.tf'],
  })
  expect(await onDisk()).toEqual({ 'network.tf': '1', 'vpn.tf': '2' })
})

test('what a person changed or wrote is a conflict, what is none of ours is not touched', async () => {
  await exported({ 'vpn.tf': '1', 'eks.tf': '1' })
  await writeFile(join(folder, 'vpn.tf'), 'by hand')
  await writeFile(join(folder, 'security.tf'), 'by hand')
  await writeFile(join(folder, 'main.tf'), 'by hand')
  const plan = await planned({ 'vpn.tf': '2', 'eks.tf': '2', 'security.tf': '2' })
  expect(plan.conflicts).toEqual(['vpn.tf', 'security.tf'])
  expect(await onDisk()).toEqual({ 'vpn.tf': 'by hand', 'security.tf': 'by hand', 'main.tf': 'by hand', 'eks.tf': '1' })
})

test('an obsolete file that a person changed stays', async () => {
  await exported({ 'vpn.tf': '1', 'eks.tf': '1' })
  await writeFile(join(folder, 'eks.tf'), 'by hand')
  expect(await exported({ 'vpn.tf': '1' })).toMatchObject({ removed: [] })
  expect(await onDisk()).toEqual({ 'vpn.tf': '1', 'eks.tf': 'by hand' })
})

test('a file that a person wrote with our very text is no conflict', async () => {
  await writeFile(join(folder, 'vpn.tf'), 'same')
  expect(await planned({ 'vpn.tf': 'same' })).toMatchObject({ conflicts: [], unchanged: ['vpn.tf'] })
})

test('a file that a person deleted is simply written again', async () => {
  await exported({ 'vpn.tf': '1' })
  await rm(join(folder, 'vpn.tf'))
  expect(await exported({ 'vpn.tf': '1' })).toMatchObject({ written: ['vpn.tf'] })
})

test('a link is asked about, and replaced rather than followed', async () => {
  const outside = join(folder, 'outside.txt')
  await writeFile(outside, 'not ours')
  await symlink(outside, join(folder, 'vpn.tf'))
  const plan = await planned({ 'vpn.tf': 'ours' })
  expect(plan.conflicts).toEqual(['vpn.tf'])
  await carryOut(plan)
  expect(await onDisk()).toEqual({ 'outside.txt': 'not ours', 'vpn.tf': 'ours' })
})

test('a link in place of what is written first is not followed either', async () => {
  const outside = join(folder, 'outside.txt')
  await writeFile(outside, 'not ours')
  await symlink(outside, join(folder, 'vpn.tf.gatewright-new'))
  await exported({ 'vpn.tf': 'ours' })
  expect(await onDisk()).toEqual({ 'outside.txt': 'not ours', 'vpn.tf': 'ours' })
})

test.each([
  ['damaged', 'not json'],
  ['of a newer version', '{"format":"gatewright-export","version":2,"files":{"vpn.tf":"x"}}'],
])('a manifest that is %s protects every file that differs', async (_, text) => {
  await exported({ 'vpn.tf': '1' })
  await writeFile(join(folder, MANIFEST), text)
  expect((await planned({ 'vpn.tf': '2' })).conflicts).toEqual(['vpn.tf'])
})

test('a manifest cannot make us remove files elsewhere', async () => {
  const hash = '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae'
  const inner = join(folder, 'inner')
  await mkdir(inner)
  await writeFile(join(folder, 'victim'), 'foo')
  const files = { '../victim': hash, [join(folder, 'victim')]: hash }
  await writeFile(join(inner, MANIFEST), JSON.stringify({ format: 'gatewright-export', version: 1, files }))
  const plan = await planExport(inner, [])
  expect(plan).toMatchObject({ remove: [] })
})

test.each(['../a.tf', 'a/b.tf', 'a\\b.tf', '..', '.', '', 'a\0.tf', 'nül.tf', MANIFEST, MANIFEST.toUpperCase()])(
  '%j is no name for a file',
  async (path) => {
    expect(await planExport(folder, [{ path, text: '' }])).toMatchObject({ code: 'export-name' })
  },
)

test('two names that are one on some systems are refused', async () => {
  expect(await planExport(folder, filesOf({ 'a.tf': '', 'A.tf': '' }))).toMatchObject({ code: 'export-name' })
})

test('when one file cannot be written, none is', async () => {
  const plan = await planned({ 'a.tf': 'a', 'b.tf': 'b' })
  await mkdir(join(folder, 'b.tf.gatewright-new'))
  expect(await carryOut(plan)).toMatchObject({ code: 'file-eisdir' })
  expect((await readdir(folder)).filter((name) => !name.startsWith('b.tf.'))).toEqual([])
})

test('a file where the folder should be is told, not thrown', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  const plan = await planExport(file, filesOf({ 'a.tf': 'a' }))
  expect(isProblem(plan)).toBe(true)
})

test.runIf(process.platform !== 'win32').each<[string, (path: string) => Promise<unknown>]>([
  ['a device that never ends', (path) => symlink('/dev/zero', path)],
  ['a pipe that nobody writes to', (path) => promisify(execFile)('mkfifo', [path])],
  ['a folder', (path) => mkdir(path)],
])('%s in place of the notes on the last export is told, and stays', async (_, put) => {
  await put(join(folder, MANIFEST))
  const plan = await planExport(folder, filesOf({ 'a.tf': 'a' }))
  expect(plan).toMatchObject({
    code: 'export-manifest',
    message: expect.stringContaining('choose another folder') as unknown,
  })
  expect(await readdir(folder)).toEqual([MANIFEST])
})
