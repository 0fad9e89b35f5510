import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, projectRoot, readyPage, test } from './fixtures.ts'

/** The app's own program with `--cli`, as the packaged app is used from a terminal. */
async function commandLine(
  executable: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(executable, ['--no-sandbox', '--ozone-platform=headless', '.', '--cli', ...args], {
    cwd: projectRoot,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number | null]>])
  return { code, said }
}

test('the app checks and draws a plan without a window, beside one that is open', async ({ app, userData }) => {
  await readyPage(app)
  const { spawnfile } = app.process()
  const plan = join(userData, 'a.gatewright.json')
  const made = await commandLine(spawnfile, ['new', 'office-to-eks', '--out', plan])
  expect(made).toEqual({ code: 0, said: `wrote ${plan}\n` })
  expect(await commandLine(spawnfile, ['check', plan])).toMatchObject({ code: 0 })
  const svg = join(userData, 'a.svg')
  expect(await commandLine(spawnfile, ['export', 'diagram', plan, '--out', svg])).toMatchObject({ code: 0 })
  expect(await readFile(svg, 'utf8')).toMatch(/^<svg /)
  await writeFile(plan, '{')
  const settings = join(userData, 'settings')
  const env = { ...process.env, XDG_CONFIG_HOME: settings, HOME: settings }
  await mkdir(settings)
  expect(await commandLine(spawnfile, ['check', plan], env)).toEqual({ code: 2, said: '' })
  expect(await readdir(settings), 'it leaves no profile').toEqual([])
})
