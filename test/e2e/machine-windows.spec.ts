import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, projectRoot, readyPage, test } from './fixtures.ts'
import { answerDialogs, asked, barePage, listen, titles } from './machine.ts'

/** `npm start -- FILE` while the app runs: it ends at once. */
async function startAgain(app: ElectronApplication, userData: string, file: string): Promise<number | null> {
  const child = spawn(app.process().spawnfile, ['--no-sandbox', '.', file], {
    cwd: projectRoot,
    env: { ...process.env, GATEWRIGHT_USER_DATA: userData },
    stdio: 'ignore',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

const count = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

const close = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close()
  })

test('a file named at the start is read', async ({ launch, userData }) => {
  const path = join(userData, 'a.gatewright.json')
  await writeFile(path, 'text')
  const app = await launch({ args: [path] })
  await readyPage(app)
  const file = app.windows()[0]?.evaluate(async (it) => {
    await window.gatewright.setDocument({ name: 'a', path: it, edited: false })
    return (await window.gatewright.start()).file
  }, path)
  expect(await file).toEqual({ path, name: 'a.gatewright.json', text: 'text' })
})

test('a missing file named at the start gives a sentence', async ({ launch, userData }) => {
  const path = join(userData, 'none.gatewright.json')
  const app = await launch({ args: [path] })
  const page = await readyPage(app)
  await expect(page.getByText(/there is no such file/)).toBeVisible()
})

test('a second start hands its file to the empty window and ends', async ({ app, userData }) => {
  const page = await barePage(app)
  const path = join(userData, 'a.gatewright.json')
  await writeFile(path, 'text')
  const heard = await listen(page, 'openFile')
  expect(await startAgain(app, userData, path)).toBe(0)
  await expect.poll(heard).toEqual([{ path, name: 'a.gatewright.json', text: 'text' }])
  expect(await count(app)).toBe(1)
})

test('a file handed over while the window’s page is still read is opened', async ({ app, userData, page }) => {
  const path = join(userData, 'a.gatewright.json')
  await writeFile(path, '{ "format": "gatewright-plan", "version": 1, "name": "Handed over" }')
  await app.evaluate(({ app, BrowserWindow }, file) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.once('did-navigate', () => app.emit('second-instance', {}, [], '', { file }))
    contents?.reload()
  }, path)
  await expect(page.getByRole('application', { name: 'Drawing' })).toBeVisible()
  await expect.poll(() => titles(app)).toEqual(['a.gatewright.json — Gatewright'])
})

test('a second start opens a window of its own beside a plan, and none for a plan that is shown', async ({
  app,
  userData,
}) => {
  const page = await barePage(app)
  const shown = join(userData, 'a.gatewright.json')
  const other = join(userData, 'b.gatewright.json')
  for (const path of [shown, other]) await writeFile(path, '{}')
  await answerDialogs(app, { open: shown })
  await page.evaluate(() => window.gatewright.openPlan({ purpose: 'open' }))
  await page.evaluate((path) => window.gatewright.setDocument({ name: 'a', path, edited: false }), shown)
  await startAgain(app, userData, shown)
  expect(await count(app)).toBe(1)
  await startAgain(app, userData, other)
  await expect.poll(() => count(app)).toBe(2)
})

test('title and edited mark', async ({ app }) => {
  const page = await barePage(app)
  await page.evaluate(() => window.gatewright.setDocument({ name: 'Office', path: null, edited: true }))
  expect(await titles(app)).toEqual(['● Office — Gatewright'])
  await page.evaluate(() => window.gatewright.setDocument({ name: 'Office', path: null, edited: false }))
  expect(await titles(app)).toEqual(['Office — Gatewright'])
})

test('a window without changes closes unasked', async ({ app }) => {
  await barePage(app)
  const ended = once(app.process(), 'exit')
  await close(app).catch(() => undefined)
  await ended
})

test('a window with changes asks its page, and closes only when that says so', async ({ app }) => {
  const page = await barePage(app)
  await page.evaluate(() => window.gatewright.setDocument({ name: 'Office', path: null, edited: true }))
  const heard = await listen(page, 'closeAsked')
  await close(app)
  await expect.poll(heard).toEqual([null])
  await page.evaluate(() => window.gatewright.answerClose({ close: false }))
  expect(await count(app)).toBe(1)
  await close(app)
  await expect.poll(heard).toEqual([null, null])
  const ended = once(app.process(), 'exit')
  await page.evaluate(() => window.gatewright.answerClose({ close: true })).catch(() => undefined)
  await ended
})

test('quitting with changes waits for the answer too', async ({ app }) => {
  const page = await barePage(app)
  await page.evaluate(() => window.gatewright.setDocument({ name: 'Office', path: null, edited: true }))
  const heard = await listen(page, 'closeAsked')
  await app.evaluate(({ app: it }) => {
    it.quit()
  })
  await expect.poll(heard).toEqual([null])
  const ended = once(app.process(), 'exit')
  await page.evaluate(() => window.gatewright.answerClose({ close: true })).catch(() => undefined)
  await ended
})

test('a page that does not answer can be closed all the same', async ({ app }) => {
  const page = await barePage(app)
  await page.evaluate(() => window.gatewright.setDocument({ name: 'Office', path: null, edited: true }))
  await answerDialogs(app, { button: 'Close' })
  await close(app)
  const ended = once(app.process(), 'exit')
  await close(app).catch(() => undefined)
  await ended
})

for (const [button, answer] of [
  ['Save', 'save'],
  ['Don’t save', 'discard'],
  ['Cancel', 'cancel'],
] as const)
  test(`unsaved changes: ${button}`, async ({ app }) => {
    const page = await barePage(app)
    await answerDialogs(app, { button })
    expect(await page.evaluate(() => window.gatewright.askUnsaved({ name: 'Office' }))).toBe(answer)
    expect((await asked(app))[0]?.message).toBe('Save the changes to “Office”?')
  })

test('the menu shows what the window says, and tells it what was chosen', async ({ app }) => {
  const page = await barePage(app)
  const heard = await listen(page, 'command')
  await page.evaluate(() =>
    window.gatewright.setMenu({ undo: 'Add subnet', redo: null, disabled: ['exportTerraform'], checked: ['legend'] }),
  )
  const item = (id: string): Promise<unknown> =>
    app.evaluate(({ Menu }, it) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById(it)
      return [found?.label, found?.enabled, ...(found?.type === 'checkbox' ? [found.checked] : [])]
    }, id)
  expect(await item('undo')).toEqual(['Undo Add subnet', true])
  expect(await item('redo')).toEqual(['Redo', false])
  expect(await item('exportTerraform')).toEqual(['Export Terraform…', false])
  expect(await item('legend')).toEqual(['Legend', true, true])
  expect(await item('minimap')).toEqual(['Overview map', true, false])
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('undo')?.click()
  })
  await expect.poll(heard).toEqual(['undo'])
})

test('a theme chosen in the menu reaches the window and the next start', async ({ launch }) => {
  const first = await launch()
  const page = await barePage(first)
  const heard = await listen(page, 'settings')
  await first.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('theme-dark')?.click()
  })
  await expect.poll(heard).toEqual([expect.objectContaining({ theme: 'dark' })])
  expect(await first.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true)
  await first.close()
  const again = await barePage(await launch())
  expect(await again.evaluate(async () => (await window.gatewright.start()).settings.theme)).toBe('dark')
})

test('File > New window opens another, each with its own document', async ({ app }) => {
  const page = await barePage(app)
  await page.evaluate(() => window.gatewright.setDocument({ name: 'Office', path: null, edited: false }))
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('newWindow')?.click()
  })
  await expect.poll(() => count(app)).toBe(2)
  expect(await titles(app)).toContain('Office — Gatewright')
})

test('the window comes back where it was', async ({ launch }) => {
  const first = await launch()
  await readyPage(first)
  const place = { x: 40, y: 60, width: 900, height: 640 }
  await first.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds)
  }, place)
  const bounds = (app: ElectronApplication): Promise<unknown> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  await expect.poll(() => bounds(first)).toEqual(place)
  await first.close()
  const second = await launch()
  await readyPage(second)
  expect(await bounds(second)).toEqual(place)
})
