import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommanderError } from 'commander'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { program } from '../../electron/cli/program.ts'
import { Unusable } from '../../electron/cli/unusable.ts'
import { hostileTexts } from '../fuzz/hostile-texts.ts'
import { inFolder, soundPlan } from './gatewright.ts'

const home = process.cwd()
/** Where relative paths lead to as well. */
const folder = mkdtempSync(join(tmpdir(), 'gatewright-arguments-'))
const plan = join(folder, 'plan.gatewright.json')
writeFileSync(plan, soundPlan)
afterAll(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

let said: string
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

const commands = [
  ...[['check'], ['diff'], ['addresses'], ['export', 'terraform'], ['export', 'diagram'], ['report']],
  ...[['new'], ['templates'], ['rules'], ['kinds'], ['explain'], ['schema'], ['export'], ['help'], []],
]
const options = `--format --out --next --in --date --name --force --strict --page --portrait --landscape --theme
  --greyscale --tile --scale --sheet-per-vpc --dpi --allow-errors --version --help -h -V -x --nonsense --format=text
  --format=xml --dpi=1e999 --scale=-1 --next=/24 --next=/99 --scale=1e9 --page=A3 -- --=x ---`.split(/\s+/)
const values = [
  '',
  ' ',
  '-1',
  '0',
  '1e999',
  'NaN',
  'Infinity',
  '0x10',
  '1.5',
  '/24',
  '/99',
  'A3',
  'text',
  'json',
  'csv',
]
const files = [plan, folder, '-x', join(folder, 'none.json'), join(folder, 'a.svg'), join(folder, 'a.drawio')]
const names = ['office-to-eks', 'vpc', 'print', '2026-11-22', '__proto__', 'constructor', 'toString']

/** Standard input stays with the test runner, and nothing is drawn by Electron. */
const word = fc
  .oneof(
    { arbitrary: fc.constantFrom(...options), weight: 4 },
    { arbitrary: fc.constantFrom(...values, ...files, ...names), weight: 5 },
    { arbitrary: fc.constantFrom(...hostileTexts.map((text) => join(folder, text.replaceAll('..', '')))), weight: 1 },
    { arbitrary: fc.constantFrom(...hostileTexts.filter((text) => !/^\.|\//.test(text))), weight: 1 },
  )
  .filter((text) => !/\.(?:png|pdf)$/i.test(text))

const exitCode = (): number => Number(process.exitCode ?? 0)

/** What the command line makes of it: an exit code, or what it would never say of arguments. */
async function outcome(words: readonly string[]): Promise<number> {
  said = ''
  process.exitCode = undefined
  try {
    await program().parseAsync(words, { from: 'user' })
    return exitCode()
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof Unusable && error.message.trim() !== '') return 2
    throw error
  }
}

beforeAll(() => {
  process.chdir(folder)
})

test('whatever the arguments, the answer is an exit code, and a reason where they are of no use', async () => {
  const line = fc.tuple(fc.constantFrom(...commands), fc.array(word, { maxLength: 6 }))
  await fc.assert(
    fc.asyncProperty(line, async ([command, words]) => {
      expect([0, 1, 2]).toContain(await outcome([...command, ...words]))
      expect(said).not.toMatch(/ at .*\.[jt]s:\d+|TypeError|RangeError|undefined/)
    }),
    { numRuns: 300, seed: 20261122 },
  )
})

const { gatewright } = inFolder()

test.each([
  ['a number without end', ['export', 'diagram', plan, '--out', 'a.svg', '--dpi', '1e999']],
  ['tiles without number', ['export', 'diagram', plan, '--out', 'a.svg', '--tile', '--scale', '1e9']],
  ['a number that is none', ['export', 'diagram', plan, '--out', 'a.svg', '--scale', 'NaN']],
  ['a path of two lines', ['check', 'no\n  at file.js:1:1']],
  ['a path without end', ['check', 'x'.repeat(100_000)]],
  ['nothing for a path', ['check', '']],
  ['a folder to write to', ['new', 'office-to-eks', '--out', folder]],
  ['a template of JavaScript', ['new', 'constructor', '--out', 'a.json']],
  ['a page of JavaScript', ['explain', '__proto__']],
])('%s ends with 2 and one line', (_, args) => {
  const { status, stdout, stderr } = gatewright(args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^error: [^\n]+\n$/)
})
