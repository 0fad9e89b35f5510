import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { expect, readyPage, test } from './fixtures.ts'

/** More in the nightly run. */
const KILLS = Number(process.env['GATEWRIGHT_APP_KILLS'] ?? 6)
/** Of edits at most so much may be lost, milliseconds. */
const LOST = 5000
/** Milliseconds. */
const LONGEST = 2500
const SAVES_EVERY = 7

const planText = (name: string): string =>
  `${JSON.stringify({ format: 'gatewright-plan', version: 1, name, region: 'eu-west-1' })}\n`

/** Plans here are named after the number of their last edit. */
const editOf = (text: string): number => Number((JSON.parse(text) as { name: string }).name)

interface Work {
  /** When each edit was in the window, by its number. */
  readonly edits: Map<number, number>
  /** The last edit that the window said was saved. */
  saved: number
}

/** Types one number after another into the plan's name, until the app is gone. */
async function edit(page: Page, first: number, work: Work, saves: boolean): Promise<void> {
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  for (let count = first; ; count++) {
    await name.fill(String(count))
    work.edits.set(count, Date.now())
    if (!saves || count % SAVES_EVERY !== 0) continue
    await page.keyboard.press('Control+S')
    await page.getByTitle('Edited since it was last saved').waitFor({ state: 'hidden' })
    work.saved = count
  }
}

/** The latest edit that the file or the journal has; fails when one of them is not whole. */
async function latestKept(path: string, userData: string): Promise<number> {
  const folder = join(userData, 'recovery')
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'))
  const entries = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const texts = entries.map((entry) => (JSON.parse(entry) as { text: string }).text)
  return Math.max(...[await readFile(path, 'utf8'), ...texts].map(editOf))
}

test(`${String(KILLS)} times killed with -9 while it edits and saves: the file is whole, at most 5 s of work are lost`, async ({
  launch,
  userData,
}) => {
  test.setTimeout(KILLS * 30_000)
  const path = join(userData, 'plan.gatewright.json')
  await writeFile(path, planText('0'))
  let last = 0
  for (let kill = 0; kill < KILLS; kill++) {
    // By turns in the middle of saves, and long after the last one.
    const saves = kill % 2 === 0
    const app = await launch({ args: [path] })
    const page = await readyPage(app)
    const recover = page.getByRole('button', { name: 'Recover unsaved work' })
    const before = await latestKept(path, userData)
    if (before > editOf(await readFile(path, 'utf8'))) await recover.click()
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(String(before))

    const work: Work = { edits: new Map(), saved: editOf(await readFile(path, 'utf8')) }
    const editing = edit(page, before + 1, work, saves).catch(() => undefined)
    await delay((saves ? 0 : LOST) + Math.random() * LONGEST)
    const ended = once(app.process(), 'exit')
    // The whole group, as when the machine is short of memory.
    process.kill(-(app.process().pid ?? 0), 'SIGKILL')
    const killedAt = Date.now()
    await Promise.all([ended, editing])

    expect(editOf(await readFile(path, 'utf8'))).toBeGreaterThanOrEqual(work.saved)
    const kept = await latestKept(path, userData)
    const old = [...work.edits].filter(([, at]) => killedAt - at > LOST).map(([count]) => count)
    expect(kept).toBeGreaterThanOrEqual(Math.max(0, work.saved, ...old))
    last = Math.max(last, ...work.edits.keys())
  }
  expect(last).toBeGreaterThan(KILLS)
})
