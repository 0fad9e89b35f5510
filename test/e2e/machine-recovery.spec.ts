import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { answerDialogs, asked, barePage } from './machine.ts'

const id = '0b6f5f5e-3a3e-4c53-9a3e-0d7f3b6f8a11'
const kept = { id, path: null, name: 'Office', text: '{"unsaved":true}' }

const recoveries = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await window.gatewright.start()).recoveries)

test('after kill -9 the next start offers what was kept, until it is dropped', async ({ launch }) => {
  const first = await launch()
  const page = await barePage(first)
  expect(await page.evaluate((it) => window.gatewright.keepRecovery(it), kept)).toBeNull()
  const ended = once(first.process(), 'exit')
  first.process().kill('SIGKILL')
  await ended

  const second = await launch()
  const again = await barePage(second)
  expect(await recoveries(again)).toEqual([{ ...kept, keptAt: expect.any(Number) as unknown, isFileNewer: false }])
  await again.evaluate((it) => window.gatewright.dropRecovery({ id: it }), id)
  expect(await recoveries(again)).toEqual([])
})

test('the user’s file is not touched; after the crash it can be saved, and a change in between is told', async ({
  launch,
  userData,
}) => {
  const path = join(userData, 'a.gatewright.json')
  await writeFile(path, 'saved')
  const first = await launch()
  const page = await barePage(first)
  await answerDialogs(first, { open: path })
  await page.evaluate(() => window.gatewright.openPlan({ purpose: 'open' }))
  await page.evaluate((it) => window.gatewright.keepRecovery(it), { ...kept, path })
  expect(await readFile(path, 'utf8')).toBe('saved')
  const ended = once(first.process(), 'exit')
  first.process().kill('SIGKILL')
  await ended
  await writeFile(path, 'theirs')

  const second = await launch()
  const again = await barePage(second)
  await answerDialogs(second, { button: 'Overwrite' })
  expect(await recoveries(again)).toMatchObject([{ id, path }])
  await again.evaluate((it) => window.gatewright.savePlan({ path: it, text: 'ours', suggestedName: 'a' }), path)
  expect(await asked(second)).toHaveLength(1)
  expect(await readFile(path, 'utf8')).toBe('ours')
})

test('a page that crashes comes back and finds its work', async ({ app }) => {
  const page = await barePage(app)
  await page.evaluate((it) => window.gatewright.keepRecovery(it), kept)
  await page.unrouteAll()
  const loaded = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('did-finish-load', () => {
          resolve()
        })
      }),
  )
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })
  await loaded
  const found: unknown = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('gatewright.start().then((it) => it.resumed)'),
  )
  expect(found).toMatchObject(kept)
})

test('what was kept by a window that closes in good order is gone', async ({ launch, userData }) => {
  const app = await launch()
  const page = await barePage(app)
  await page.evaluate((it) => window.gatewright.keepRecovery(it), kept)
  expect(await readdir(join(userData, 'recovery'))).toEqual([`${id}.json`])
  await app.close()
  await expect.poll(() => readdir(join(userData, 'recovery'))).toEqual([])
})

test('a damaged entry of the journal is passed over', async ({ launch, userData }) => {
  const first = await launch()
  const page = await barePage(first)
  await page.evaluate((it) => window.gatewright.keepRecovery(it), kept)
  await writeFile(join(userData, 'recovery', 'x.json'), '{"id":')
  const ended = once(first.process(), 'exit')
  first.process().kill('SIGKILL')
  await ended
  expect(await recoveries(await barePage(await launch()))).toMatchObject([{ id }])
})
