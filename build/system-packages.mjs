// Debian packages that the app and the tests need, found missing by what is not there.
import { spawnSync } from 'node:child_process'
import { must, which } from './process.mjs'

/** Debian 12's names; 13 calls two of them ...t64 and takes the old names too. */
const ELECTRON_LIBRARIES = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2']

export async function ensureSystemPackages({ executable, tests }) {
  if (process.platform !== 'linux') return
  await bring([...(lacksLibraries(executable) ? ELECTRON_LIBRARIES : []), ...(tests ? packagesFor(TEST_PROGRAMS) : [])])
}

/** `programs`: each a program, and the packages that bring it. */
export async function ensurePackages(programs) {
  await bring(packagesFor(programs))
}

async function bring(missing) {
  if (missing.length === 0) return
  if (!isRoot() || !which('apt-get'))
    throw new Error(
      `system packages are missing. Run:\n  ${sudo()}apt-get update && ${sudo()}apt-get install --no-install-recommends ${missing.join(' ')}`,
    )
  console.log(`[setup] installing ${missing.join(' ')} ...`)
  await install(missing)
}

export function isRoot() {
  return process.getuid?.() === 0
}

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** What the tests start. */
const TEST_PROGRAMS = [
  ['Xvfb', ['xvfb']],
  ['pdftotext', ['poppler-utils']],
  ['chromium', ['chromium', 'fonts-liberation']],
  ['dpkg-deb', ['dpkg']],
]

function packagesFor(programs) {
  const there = (program) => which(program) || (program === 'chromium' && process.env.CHROMIUM_PATH)
  return programs.flatMap(([program, packages]) => (there(program) ? [] : packages))
}

function lacksLibraries(executable) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  return (stdout ?? '').includes('not found')
}

async function install(packages) {
  const args = ['install', '-y', '--no-install-recommends', ...packages]
  if (aptGet(args) === 0) return
  await must('apt-get', ['-qq', 'update'])
  if (aptGet(args) !== 0) throw new Error(`apt-get ${args.join(' ')} failed`)
}

function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status
}

function sudo() {
  return isRoot() ? '' : 'sudo '
}
