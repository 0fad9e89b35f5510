// `npm run pack [-- dir zip deb rpm]`: what users get, in dist/. On macOS and Windows their own kinds of packages.
import { chmodSync } from 'node:fs'
import { path7za } from '7zip-bin'
import { root, run } from './process.mjs'
import { build, setup } from './setup.mjs'
import { ensurePackages } from './system-packages.mjs'

const TARGETS = {
  linux: ['dir', 'zip', 'deb', 'rpm', 'AppImage'],
  darwin: ['dir', 'zip', 'dmg'],
  win32: ['dir', 'zip', 'nsis'],
}
/** Only made when asked for: its tools are downloaded from where many machines can't reach. */
const ON_DEMAND = ['AppImage']
const OPTION = { linux: '--linux', darwin: '--mac', win32: '--win' }[process.platform]

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

async function main(names) {
  const possible = TARGETS[process.platform]
  const unknown = names.filter((name) => !possible.includes(name))
  if (unknown.length > 0) throw new Error(`no ${unknown.join(', ')} here; there are: ${possible.join(', ')}`)
  const targets = names.length > 0 ? names : possible.filter((name) => !ON_DEMAND.includes(name))
  const runtime = await setup()
  if (targets.includes('rpm')) await ensurePackages([['rpmbuild', ['rpm']]])
  await build()
  if (runtime.standIn)
    console.log(`[pack] with the stand-in runtime (Electron ${runtime.version}): to try it out, never to ship`)
  return pack(targets, runtime)
}

function pack(targets, { dist, version }) {
  // The npm package leaves out the execute bit.
  chmodSync(path7za, 0o755)
  const command = [
    'node_modules/electron-builder/cli.js',
    OPTION,
    ...targets,
    '--config',
    'build/electron-builder.config.mjs',
    `--config.electronDist=${dist}`,
    `--config.electronVersion=${version}`,
  ]
  const env = { ELECTRON_BUILDER_7ZIP_PATH: path7za, CUSTOM_FPM_PATH: `${root}/build/fpm.mjs` }
  return run(process.execPath, command, { env })
}
