// `npm run soak [-- --minutes N] [-- --seed N]`: edits in the real app for so long and looks whether its memory stays.
import { parseArgs } from 'node:util'
import { run } from './process.mjs'
import { build, runtimeEnvironment, setup } from './setup.mjs'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' } },
})
const runtime = await setup({ tests: true })
await build()
process.exitCode = await run(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', '--project', 'soak', '--reporter', 'line'],
  { env: { ...runtimeEnvironment(runtime), SOAK_MINUTES: values.minutes, SOAK_SEED: values.seed } },
)
