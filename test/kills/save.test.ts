import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countOf } from './state.ts'

/** More in the nightly run. */
const KILLS = Number(process.env['GATEWRIGHT_KILLS'] ?? 200)
/** Some saves go by before the blow. */
const LONGEST = 25

let folder: string
let program: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatewright-kills-'))
  const output = { entryFileNames: 'loop.mjs' }
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(import.meta.dirname, 'save-loop.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output },
    },
  })
  program = join(folder, 'loop.mjs')
}, 60_000)

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** Starts the loop, kills it at a random moment; answers the last state it said to be on the disk. */
async function killed(path: string, first: number): Promise<number> {
  const child = spawn(process.execPath, [program, path, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await once(child.stdout, 'data')
  await delay(Math.random() * LONGEST)
  const ended = once(child, 'close')
  child.kill('SIGKILL')
  await ended
  return Number(said.trimEnd().split('\n').at(-1))
}

test(
  `${String(KILLS)} times killed with -9 while it saves: the file is always whole and the latest one`,
  async () => {
    const home = join(folder, 'plans')
    await mkdir(home)
    const path = join(home, 'plan.json')
    let count = 0
    let onTheWay = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const said = await killed(path, count)
      const found = countOf(await readFile(path, 'utf8'))
      expect([said, said + 1]).toContain(found)
      count = found + 1
      onTheWay = (await readdir(home)).length - 1
    }
    // The blows did fall into the middle of saving.
    expect(onTheWay).toBeGreaterThan(KILLS / 20)
  },
  KILLS * 2000,
)
