// Starting other programs: the few ways the build scripts need.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

/** Runs a program in the project folder with our own input and output; answers its exit code. */
export function run(command, args, { env = {}, limit } = {}) {
  return ended(start(command, args, 'inherit', env), limit)
}

/** Like `run`, and keeps everything the program says instead of showing it. */
export async function capture(command, args, { env = {}, limit } = {}) {
  const child = start(command, args, ['ignore', 'pipe', 'pipe'], env)
  const chunks = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  child.stderr.on('data', (chunk) => chunks.push(chunk))
  const code = await ended(child, limit)
  return { code, output: Buffer.concat(chunks).toString('utf8') }
}

/** Runs a program that must succeed. */
export async function must(command, args, options) {
  const code = await run(command, args, options)
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code}`)
}

export function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

export function which(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((dir) => join(dir, name))
    .find(isExecutable)
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function start(command, args, stdio, env) {
  const windows = process.platform === 'win32'
  // A group of its own, so that `stop` also reaches what the program has started.
  const options = { cwd: root, stdio, env: { ...process.env, ...env }, detached: !windows && stdio !== 'inherit' }
  return spawn(command, args, { ...options, shell: windows && command === 'npm' })
}

async function ended(child, limit) {
  const interrupt = () => {
    stop(child)
    process.exit(130)
  }
  const timer = limit && setTimeout(() => stop(child), limit)
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    const [code] = await once(child, 'close')
    return code ?? 1
  } finally {
    clearTimeout(timer)
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
}

function stop(child) {
  const group = child.stdout !== null && process.platform !== 'win32'
  try {
    process.kill(group ? -child.pid : child.pid, 'SIGTERM')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
