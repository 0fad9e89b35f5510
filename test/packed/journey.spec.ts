import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { readyPage } from '../e2e/fixtures.ts'
import { answerDialogs, chooseMenu } from '../e2e/planner.ts'
import { inspector, outlineRow } from '../e2e/window.ts'
import { command, expect, gatewright, test } from './packed.ts'

const PLAN = 'office.gatewright.json'

/** The page's own, and what shows the developer tools. */
const pages = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ webContents }) => webContents.getAllWebContents().length)

async function rename(page: Page): Promise<void> {
  await outlineRow(page, /^HQ/).click()
  await inspector(page).getByRole('textbox', { name: 'Name', exact: true }).fill('Head office')
  await page.keyboard.press('Enter')
  await expect(outlineRow(page, /^Head office/)).toBeVisible()
}

/** On the disk, and the window knows it. */
async function expectSaved(page: Page, plan: string): Promise<void> {
  await expect(page.getByTitle('Edited since it was last saved')).toBeHidden()
  expect(await readFile(plan, 'utf8')).toContain('"Head office"')
}

test('start, open, edit, save, export, print, quit', async ({ app, folder }) => {
  const plan = join(folder, PLAN)
  const page = await readyPage(app)
  const dialog = page.getByRole('dialog')
  await gatewright(folder, 'new', 'office-to-eks', '--out', PLAN)
  expect(await app.evaluate(({ app: it }) => it.isPackaged)).toBe(true)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.openDevTools())

  await answerDialogs(app, plan)
  await chooseMenu(app, 'open')
  await rename(page)
  await chooseMenu(app, 'save')
  await expectSaved(page, plan)

  await answerDialogs(app, join(folder, 'terraform'))
  await chooseMenu(app, 'exportTerraform')
  await dialog.getByRole('button', { name: 'Choose folder…' }).click()
  await expect(dialog).toContainText('vpn.tf')
  await dialog.getByRole('button', { name: 'Done' }).click()
  expect(await readdir(join(folder, 'terraform'))).toContain('vpn.tf')

  await answerDialogs(app, join(folder, 'drawing.pdf'))
  await chooseMenu(app, 'exportDrawing')
  await dialog.getByText('PDF', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(dialog).toBeHidden()
  expect((await readFile(join(folder, 'drawing.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')

  await app.evaluate(({ app: it }) => {
    it.on('web-contents-created', (_event, contents) => {
      contents.print = (options, done) => {
        Object.assign(globalThis, { printed: options })
        done?.(true, '')
      }
    })
  })
  await chooseMenu(app, 'print')
  await dialog.getByRole('button', { name: 'Print…' }).click()
  await expect
    .poll(() => app.evaluate(() => (globalThis as { printed?: unknown }).printed))
    .toMatchObject({ printBackground: true })

  expect(await pages(app)).toBe(1)
  const ended = once(app.process(), 'exit')
  await app.evaluate(({ app: it }) => {
    it.quit()
  })
  expect(await ended).toEqual([0, null])
})

test('as it is shipped: a plan is opened by its name, edited, saved, nothing is asked of the network, and the app ends when asked to', async ({
  shipped,
  folder,
}, testInfo) => {
  await gatewright(folder, 'new', 'office-to-eks', '--out', PLAN)
  const network = join(folder, 'network.json')
  const { page, child } = await shipped(join(folder, PLAN), `--log-net-log=${network}`)
  await rename(page)
  await page.screenshot({ path: testInfo.outputPath('shipped.png') })
  await page.keyboard.press('Control+S')
  await expectSaved(page, join(folder, PLAN))
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(await readFile(network, 'utf8')).not.toMatch(/"(?:url|hostname)":"(?!app:)/)
})

test('the command’s output is whole, however long and however slowly it is read, or else it says so', () => {
  // A pipe between two programs holds less than one that Node makes.
  const { stdout } = spawnSync('sh', ['-c', '"$0" rules --format json | cat', command], { encoding: 'utf8' })
  expect((JSON.parse(stdout) as unknown[]).length).toBeGreaterThan(300)
  const full = spawnSync('sh', ['-c', '"$0" rules > /dev/full', command], { encoding: 'utf8' })
  expect(full.status).toBe(2)
  expect(full.stderr).toContain('the disk is full')
})

test('the command checks a plan, writes Terraform and draws, without a display', async ({ folder }) => {
  await gatewright(folder, 'new', 'office-to-eks', '--out', PLAN)
  expect(await gatewright(folder, 'check', PLAN)).toMatch(/0 errors/)
  await gatewright(folder, 'export', 'terraform', PLAN, '--out', 'terraform')
  await gatewright(folder, 'export', 'diagram', PLAN, '--out', 'drawing.pdf')
  expect(await readdir(join(folder, 'terraform'))).toContain('vpn.tf')
  expect((await readFile(join(folder, 'drawing.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  await expect(gatewright(folder, 'check', 'none.gatewright.json')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^error: [^\n]+ none\.gatewright\.json[^\n]+\n$/),
  })
})
