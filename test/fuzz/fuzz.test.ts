import { env } from 'node:process'
import { expect, test } from 'vitest'
import { fuzz } from './fuzz.ts'

/** The same files in every run, unless told; `npm run nightly` makes others, and more of them. */
const seed = Number(env['GATEWRIGHT_SEED'] ?? 20261122)
const count = Number(env['GATEWRIGHT_FUZZED'] ?? 2_000)

test(
  `${String(count)} broken and hostile files are read or refused with a sentence, by everything that reads a plan`,
  () => {
    const { fault, read, refused } = fuzz(count, seed)
    expect(fault).toBeUndefined()
    expect(read, 'read').toBeGreaterThan(count / 4)
    expect(refused, 'refused').toBeGreaterThan(count / 4)
  },
  60_000 + count * 100,
)
