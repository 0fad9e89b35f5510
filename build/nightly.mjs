// `npm run nightly [-- NAME…]`: what `npm test` does in small, for hours. Each entry: the runner, its tests, and how much.
import { run } from './process.mjs'

const HOUR = 3_600_000

const nightly = [
  { name: 'kills of a save loop', runner: 'unit', tests: 'test/kills', env: { GATEWRIGHT_KILLS: '5000' } },
  { name: 'kills of the app', runner: 'e2e', tests: 'kills.spec.ts', env: { GATEWRIGHT_APP_KILLS: '60' } },
]

const names = process.argv.slice(2)
const chosen = nightly.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)))
for (const { name, runner, tests, env } of chosen) {
  console.log(`\n${name}`)
  const command = ['build/test.mjs', runner, '--', tests]
  if ((await run(process.execPath, command, { env, limit: HOUR })) !== 0) process.exitCode = 1
}
