import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrate, migrations, VERSION, type Migration } from '../../shared/workspace/migrations/index.ts'

const renamed: Migration = {
  to: 2,
  name: 'region is called home',
  up: ({ region, ...rest }) => ({ ...rest, home: region }),
}
const counted: Migration = { to: 3, name: 'counts', up: (file) => ({ ...file, count: 0 }) }

test('a step takes a file from its version to the next', () => {
  expect(migrate({ version: 1, region: 'eu-west-1' }, 1, [renamed])).toEqual({ version: 2, home: 'eu-west-1' })
})

test('only the steps a file has not had, in order', () => {
  expect(migrate({ version: 1, region: 'x' }, 1, [renamed, counted])).toEqual({ version: 3, home: 'x', count: 0 })
  expect(migrate({ version: 2, home: 'x' }, 2, [renamed, counted])).toEqual({ version: 3, home: 'x', count: 0 })
  const newest = { version: 3, home: 'x', count: 5 }
  expect(migrate(newest, 3, [renamed, counted])).toBe(newest)
})

test('the numbers have no gaps and end with the version that is written', () => {
  expect([1, ...migrations.map(({ to }) => to)]).toEqual(Array.from({ length: VERSION }, (_, i) => i + 1))
})

test('each has a before and an after beside this test', () => {
  for (const { to, up } of migrations) {
    const file = (name: string): string => join(import.meta.dirname, `${String(to)}.${name}.json`)
    expect([existsSync(file('before')), existsSync(file('after'))], file('*')).toEqual([true, true])
    const json = (name: string): Record<string, unknown> =>
      JSON.parse(readFileSync(file(name), 'utf8')) as Record<string, unknown>
    expect({ ...up(json('before')), version: to }).toEqual(json('after'))
  }
})
