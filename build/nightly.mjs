// `npm run nightly [-- NAME… [SEED]]`: what `npm test` does in small, for hours. Each entry: the runner, its tests, and
// how much. What is random is made anew every night; a failure tells its seed, which given as a number makes it again.
import { run } from './process.mjs'

const HOUR = 3_600_000

const parts = process.argv.slice(2)
const seed = Number(parts.find((part) => /^\d+$/.test(part)) ?? Math.floor(Date.now() / 1000))

const nightly = [
  { name: 'kills of a save loop', runner: 'unit', tests: 'test/kills', env: { GATEWRIGHT_KILLS: '5000' } },
  { name: 'kills of the app', runner: 'e2e', tests: 'kills.spec.ts', env: { GATEWRIGHT_APP_KILLS: '60' } },
  ...[0, 1, 2, 3].map((part) => ({
    name: `fuzzed files, seed ${seed + part}`,
    runner: 'unit',
    tests: 'test/fuzz',
    env: { GATEWRIGHT_FUZZED: '25000', GATEWRIGHT_SEED: String(seed + part) },
  })),
  { name: `soak, seed ${seed}`, command: ['build/soak.mjs', '--minutes', '50', '--seed', String(seed)] },
]

const names = parts.filter((part) => !/^\d+$/.test(part))
const chosen = nightly.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)))
for (const { name, runner, tests, env, command = ['build/test.mjs', runner, '--', tests] } of chosen) {
  console.log(`\n${name}`)
  if ((await run(process.execPath, command, { env, limit: HOUR })) !== 0) process.exitCode = 1
}
