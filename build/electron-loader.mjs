// Stands in for Electron's default app in the assembled runtime: runs the app folder named on the command line.
// ESM with top-level await on purpose: Electron holds back 'ready' until this module is done.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const args = process.argv.slice(1)
preload(takeRequired(args))
if (args.includes('--version') || args.includes('-v')) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}
const target = args.find((arg) => !arg.startsWith('-'))
if (target === undefined) {
  console.error('usage: electron APPDIR')
  process.exit(1)
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
await import(pathToFileURL(entryOf(resolve(target))).href)

/** Playwright adds itself by `-r FILE`. */
function takeRequired(list) {
  const at = list.findIndex((arg) => arg === '-r' || arg === '--require')
  return at < 0 ? undefined : list.splice(at, 2)[1]
}

function preload(file) {
  if (file !== undefined) createRequire(import.meta.url)(resolve(file))
}

function entryOf(path) {
  if (/\.[cm]?js$/.test(path)) return path
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  if (manifest.version) app.setVersion(manifest.version)
  app.name = manifest.productName ?? manifest.name
  app.setAppPath(path)
  return join(path, manifest.main ?? 'index.js')
}
