// Brings what a fresh checkout lacks: packages, an Electron runtime, system packages. What is there is skipped.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { must, root, succeeds } from './process.mjs'
import { ensureSystemPackages, isRoot } from './system-packages.mjs'

const NEEDED_NODE = [20, 19]

/** Answers the Electron runtime. `tests` also brings what only the tests need. */
export async function setup({ tests = false } = {}) {
  checkNode()
  if (!modulesAreCurrent()) await step('installing npm packages', () => must('npm', ['ci']))
  const runtime = await ensureRuntime()
  await ensureSystemPackages({ executable: runtime.executable, tests })
  rememberRuntime(runtime)
  return runtime
}

export function build() {
  return must(process.execPath, ['build/build.mjs'])
}

/** What Electron, Playwright and our own scripts follow to the runtime. */
export function runtimeEnvironment(runtime) {
  return { ELECTRON_OVERRIDE_DIST_PATH: runtime.dist }
}

async function ensureRuntime() {
  const { ensureElectron } = await import('./electron-runtime.mjs')
  const runtime = await ensureElectron()
  return { ...runtime, switches: sandboxWorks(runtime.dist) ? [] : ['--no-sandbox'] }
}

/** Chromium's sandbox needs a user other than root, and the set-uid helper or user namespaces. */
function sandboxWorks(dist) {
  if (process.platform !== 'linux') return true
  return !isRoot() && (hasSetUidHelper(dist) || succeeds('unshare', ['--user', 'true']))
}

function hasSetUidHelper(dist) {
  const helper = statSync(join(dist, 'chrome-sandbox'), { throwIfNoEntry: false })
  return helper?.uid === 0 && (helper.mode & 0o7777) === 0o4755
}

/** So that the command line, which knows no build script, finds the runtime when it draws a PDF or PNG. */
function rememberRuntime({ executable, version, standIn, switches }) {
  const file = join(root, 'out/electron.json')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ executable, switches, version, standIn }, null, 2)}\n`)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [neededMajor, neededMinor] = NEEDED_NODE
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return
  throw new Error(`Node ${NEEDED_NODE.join('.')} or newer is needed, this is ${process.versions.node}`)
}

/** npm leaves a copy of the lockfile in node_modules; optional packages of other platforms are not in it. */
function modulesAreCurrent() {
  const wanted = packagesIn('package-lock.json')
  const installed = packagesIn('node_modules/.package-lock.json')
  const required = Object.entries(wanted).filter(([at, entry]) => at !== '' && !entry.optional && !entry.devOptional)
  return required.every(([at, entry]) => installed[at]?.version === entry.version)
}

function packagesIn(lockfile) {
  const path = join(root, lockfile)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
}

async function step(what, work) {
  console.log(`[setup] ${what} ...`)
  const start = performance.now()
  await work()
  console.log(`[setup] ${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

if (process.argv[1] === import.meta.filename) {
  try {
    await setup({ tests: process.argv.includes('--tests') })
    await build()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
