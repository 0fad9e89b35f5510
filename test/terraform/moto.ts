import { spawn, spawnSync } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'

const PYTHON = process.platform === 'win32' ? 'python' : 'python3'
/** Without it there are no managed policies to attach to roles. */
const settings = { MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' }

const found = spawnSync(PYTHON, ['-c', 'import moto.server']).status === 0

export const whyNoMoto = found ? undefined : `SKIPPED, NOT PASSED: ${PYTHON} has no moto.server`

/** A stand-in for AWS on a port of the loopback that was free. */
export interface Moto {
  readonly url: string
  readonly stop: () => void
}

/** Its log goes into the folder; there it says where it listens. */
export async function startMoto(folder: string): Promise<Moto> {
  const log = join(folder, 'moto.log')
  const output = openSync(log, 'w')
  const args = ['-m', 'moto.server', '-H', '127.0.0.1', '-p', '0']
  const server = spawn(PYTHON, args, { env: { ...process.env, ...settings }, stdio: ['ignore', output, output] })
  const stop = () => void server.kill()
  process.on('exit', stop)
  const url = await vi.waitFor(() => addressIn(readFileSync(log, 'utf8')), { timeout: 60_000, interval: 100 })
  return { url, stop }
}

function addressIn(log: string): string {
  const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(log) ?? []
  if (address === undefined) throw new Error(`moto does not listen:\n${log}`)
  return address
}
