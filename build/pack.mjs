// `npm run pack`: the app as an unpacked Linux folder in dist/.
import { run } from './process.mjs'
import { build, setup } from './setup.mjs'

try {
  const runtime = await setup()
  await build()
  if (runtime.standIn)
    console.log(`[pack] with the stand-in runtime (Electron ${runtime.version}): to try it out, never to ship`)
  process.exitCode = await pack(runtime)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

function pack({ dist, version }) {
  return run(process.execPath, [
    'node_modules/electron-builder/cli.js',
    '--linux',
    'dir',
    '--config',
    'build/electron-builder.config.mjs',
    `--config.electronDist=${dist}`,
    `--config.electronVersion=${version}`,
  ])
}
