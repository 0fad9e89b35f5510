import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'gatewright-lockfile-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a complete lockfile is fine', () => {
  const lockfile = { '': {}, 'node_modules/a': { optionalDependencies: { b: '1' } }, 'node_modules/b': {} }
  expect(check(lockfile)).toEqual({ status: 0, said: '3 packages, all complete\n' })
})

test('a nested entry counts for its own package only', () => {
  const optional = { optionalDependencies: { b: '1' } }
  const lockfile = {
    '': {},
    'node_modules/a': optional,
    'node_modules/a/node_modules/b': {},
    'node_modules/c': optional,
  }
  expect(check(lockfile)).toEqual({ status: 1, said: 'node_modules/c: optional b has no entry\n' })
})

test('a download address is a problem', () => {
  const lockfile = { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } }
  expect(check(lockfile)).toEqual({ status: 1, said: 'node_modules/a: has a resolved address\n' })
})

function check(packages: object): { status: number | null; said: string } {
  const file = join(folder, 'package-lock.json')
  writeFileSync(file, JSON.stringify({ packages }))
  const script = join(import.meta.dirname, '../../build/lockfile-check.mjs')
  const { status, stdout } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' })
  return { status, said: stdout }
}
