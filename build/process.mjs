// Starting other programs: the few ways the build scripts need.
import { spawn, spawnSync } from 'node:child_process'
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
  const shell = process.platform === 'win32' && command === 'npm'
  return spawn(command, args, { cwd: root, stdio, shell, env: { ...process.env, ...env } })
}

function ended(child, limit) {
  return new Promise((resolvePromise, reject) => {
    const timer = limit && setTimeout(() => child.kill('SIGTERM'), limit)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      resolvePromise(code ?? (signal ? 1 : 0))
    })
  })
}
