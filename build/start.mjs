// `npm start [-- FILE]`: brings what is missing and opens the app; without a display, does its main job headless.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { demonstrate } from './demo.mjs'
import { root, run } from './process.mjs'
import { build, runtimeEnvironment, setup } from './setup.mjs'
import { hasDisplay } from './system-packages.mjs'

try {
  const runtime = await setup()
  await build()
  const files = process.argv.slice(2).map(fromWhereCalled)
  process.exitCode = hasDisplay() ? await open(runtime, files) : await demonstrate(runtime, files[0])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

/** npm runs scripts in the project folder and says in INIT_CWD where it was called. */
function fromWhereCalled(file) {
  return resolve(process.env.INIT_CWD ?? '.', file)
}

function open(runtime, files) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  console.log(`Gatewright ${version}`)
  return run(runtime.executable, [...runtime.switches, '.', ...files], { env: runtimeEnvironment(runtime) })
}
