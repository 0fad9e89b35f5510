import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { RENDER_COMPLAINT, RENDER_SWITCH, type RenderJob } from '../files/render-job.ts'
import { electronRuntime } from './electron-runtime.ts'
import { Unusable } from './unusable.ts'

/** Milliseconds; a large sheet takes two seconds. */
const LIMIT = 120_000

type Drawing = RenderJob extends infer J ? (J extends RenderJob ? Omit<J, 'out'> : never) : never

/** Drawn by the app itself, started without a window. */
export async function rendered(drawing: Drawing): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'gatewright-render-'))
  const job = join(folder, 'job.json')
  const out = join(folder, 'result')
  try {
    await writeFile(job, JSON.stringify({ ...drawing, out }))
    await draw(job)
    return await readFile(out)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function draw(job: string): Promise<void> {
  const { executable, args } = electronRuntime()
  const child = spawn(executable, [...headless, ...args, `--${RENDER_SWITCH}=${job}`], {
    env: withoutRunAsNode(),
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: LIMIT,
  })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close') as Promise<[number | null]>])
  if (code !== 0) throw new Unusable(`drawing failed: ${complaintIn(said)}`)
}

/** On Linux no display is needed. */
const headless = process.platform === 'linux' ? ['--ozone-platform=headless'] : []

function withoutRunAsNode(): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env
  return rest
}

/** Our own line, or else the last of whatever Electron wrote. */
function complaintIn(said: string): string {
  const lines = said.trim().split('\n')
  const ours = lines.find((line) => line.startsWith(RENDER_COMPLAINT))
  return ours?.slice(RENDER_COMPLAINT.length) ?? lines.at(-1) ?? ''
}
