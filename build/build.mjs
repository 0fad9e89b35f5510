// Builds what changed. `--force` builds everything, `--watch` goes on building while you edit.
import { chmodSync, existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { bundles } from './bundles.mjs'
import { fingerprint } from './fingerprint.mjs'
import { notePackages, writeLicences } from './licences.mjs'
import { root } from './process.mjs'

const STAMPS = join(root, 'out/.cache/build.json')
const TOOLING = ['build/build.mjs', 'build/bundles.mjs', 'build/licences.mjs', 'package.json', 'package-lock.json']
const SETTLE = 50

const watching = process.argv.includes('--watch')
if (watching) watchSources()
else await buildChanged(process.argv.includes('--force'))

async function buildChanged(force = false) {
  const stamps = readStamps()
  for (const bundle of bundles) {
    const stamp = fingerprint([...bundle.sources, ...TOOLING])
    if (!force && stamps[bundle.name] === stamp && existsSync(join(root, bundle.result))) continue
    await make(bundle)
    writeStamps({ ...readStamps(), [bundle.name]: stamp })
  }
  writeLicences(bundles.map(({ name }) => name))
}

async function make(bundle) {
  const start = performance.now()
  await build({ ...bundle.config, plugins: [...(bundle.config.plugins ?? []), notePackages(bundle.name)] })
  if (bundle.executable) chmodSync(join(root, bundle.result), 0o755)
  console.log(`[build] ${bundle.name}: ${(performance.now() - start).toFixed(0)} ms`)
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(STAMPS, 'utf8'))
  } catch {
    return {}
  }
}

function writeStamps(stamps) {
  mkdirSync(dirname(STAMPS), { recursive: true })
  writeFileSync(STAMPS, `${JSON.stringify(stamps, null, 2)}\n`)
}

function watchSources() {
  const folders = [...new Set(bundles.flatMap(({ sources }) => sources))].filter((folder) =>
    existsSync(join(root, folder)),
  )
  const rebuild = oneAtATime(() => buildChanged())
  for (const folder of folders) watch(join(root, folder), { recursive: true }, rebuild)
  rebuild()
  console.log(`[build] watching ${folders.join(', ')}`)
}

/** Editors write a file in several steps, and a build may still run: waits for both, then builds once. */
function oneAtATime(task) {
  let timer
  let running = Promise.resolve()
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => (running = running.then(task).catch((error) => console.error(error.message))), SETTLE)
  }
}
