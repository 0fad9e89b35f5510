import { once } from 'node:events'
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { canMount, makeReadOnly, mountDisk, unmount } from '../disk.ts'
import { expect, readyPage, test } from './fixtures.ts'
import { answerDialogs, asked } from './machine.ts'
import { chooseMenu } from './planner.ts'
import { fromTemplate, outlineRow, toolbar } from './window.ts'

const planText = (name: string): string =>
  `${JSON.stringify({ format: 'gatewright-plan', version: 1, name, region: 'eu-west-1', resources: { 'site-1': { kind: 'site', name: 'branch', lanCidrs: ['10.0.0.0/16'] } } })}\n`

const nameField = (page: Page): Locator => page.getByRole('textbox', { name: 'Name', exact: true })
const edited = (page: Page): Locator => page.getByTitle('Edited since it was last saved')
const happened = (page: Page): Locator => page.getByRole('region', { name: 'What happened' })
const trouble = (page: Page): Locator => page.getByRole('alertdialog')

const nameOf = async (path: string): Promise<unknown> =>
  (JSON.parse(await readFile(path, 'utf8')) as { name: unknown }).name

/** A plan of its own in a folder of its own, open in the app. */
async function openPlan(
  launch: (options: { args: string[] }) => Promise<ElectronApplication>,
  folder: string,
): Promise<{ app: ElectronApplication; page: Page; path: string }> {
  const path = join(folder, 'office.gatewright.json')
  await writeFile(path, planText('First'))
  const app = await launch({ args: [path] })
  const page = await readyPage(app)
  await expect(nameField(page)).toHaveValue('First')
  return { app, page, path }
}

test.describe('a file that others change', () => {
  test('is read again when nothing can be lost, and Undo takes that back', async ({ launch, userData }) => {
    const { page, path } = await openPlan(launch, userData)
    await writeFile(path, planText('Theirs'))
    await expect(nameField(page)).toHaveValue('Theirs')
    await expect(happened(page)).toContainText('was changed on disk by another program and is shown as it is there now')
    await expect(edited(page)).toBeHidden()
    await happened(page).getByRole('button', { name: 'Undo Reload from disk' }).click()
    await expect(nameField(page)).toHaveValue('First')
    await expect(edited(page)).toBeVisible()
    await expect(happened(page)).toBeHidden()
  })

  test('is not read over unsaved work: the choice is the user’s', async ({ launch, userData }) => {
    const { app, page, path } = await openPlan(launch, userData)
    await nameField(page).fill('Mine')
    await writeFile(path, planText('Theirs'))
    await expect(happened(page)).toContainText('Your own changes are not in it')
    await expect(nameField(page)).toHaveValue('Mine')
    await happened(page).getByRole('button', { name: 'Compare with the file on disk' }).click()
    await expect(page.getByRole('tabpanel', { name: 'Compare' })).toContainText('Theirs')
    await answerDialogs(app, { button: 'Cancel' })
    await page.keyboard.press('Control+S')
    await expect.poll(() => asked(app)).toHaveLength(1)
    expect(await nameOf(path)).toBe('Theirs')
    await happened(page).getByRole('button', { name: 'Reload from disk' }).click()
    await expect(nameField(page)).toHaveValue('Theirs')
    await page.keyboard.press('Control+Z')
    await expect(nameField(page)).toHaveValue('Mine')
  })

  test('into something unreadable leaves the plan open; mended, it is read again', async ({ launch, userData }) => {
    const { page, path } = await openPlan(launch, userData)
    await writeFile(path, `<<<<<<< HEAD\n${planText('Ours')}=======\n${planText('Theirs')}>>>>>>> main\n`)
    await expect(happened(page)).toContainText('can’t be read now')
    await expect(nameField(page)).toHaveValue('First')
    await writeFile(path, `\ufeff${planText('Ours')}`, 'utf16le')
    await expect(happened(page)).toContainText('it is not UTF-8 text')
    await writeFile(path, planText('Merged'))
    await expect(nameField(page)).toHaveValue('Merged')
    await expect(happened(page)).not.toContainText('UTF-8')
  })

  test('deleted, it is told, counts as unsaved and can be written anew', async ({ launch, userData }) => {
    const { page, path } = await openPlan(launch, userData)
    await rm(path)
    await expect(happened(page)).toContainText('is not there any more')
    await expect(edited(page)).toBeVisible()
    await happened(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(happened(page)).toBeHidden()
    expect(await nameOf(path)).toBe('First')
  })

  test('away and back again, as git checkout does, it is as before', async ({ launch, userData }) => {
    const { page, path } = await openPlan(launch, userData)
    await rename(path, `${path}.away`)
    await expect(happened(page)).toContainText('is not there any more')
    await rename(`${path}.away`, path)
    await expect(happened(page)).toBeHidden()
  })

  test('with its whole folder gone another place is offered', async ({ launch, userData }) => {
    const folder = join(userData, 'plans')
    await mkdir(folder)
    const { app, page } = await openPlan(launch, folder)
    await nameField(page).fill('Homeless')
    await rm(folder, { recursive: true })
    await expect(happened(page)).toContainText('is not there any more')
    await page.keyboard.press('Control+S')
    await expect(trouble(page)).toContainText('its folder does not exist')
    const other = join(userData, 'other.gatewright.json')
    await answerDialogs(app, { save: other })
    await trouble(page).getByRole('button', { name: 'Save as…' }).click()
    await expect(edited(page)).toBeHidden()
    expect(await nameOf(other)).toBe('Homeless')
  })
})

for (const theme of ['light', 'dark'])
  test(`what happened can be read and reached by everyone, ${theme}`, async ({ launch, userData }) => {
    await writeFile(join(userData, 'settings.json'), JSON.stringify({ theme }))
    const { page, path } = await openPlan(launch, userData)
    await nameField(page).fill('Mine')
    await writeFile(path, planText('Theirs'))
    await expect(happened(page)).toContainText('Your own changes are not in it')
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.alerts').analyze()
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
    const reload = page.getByRole('button', { name: 'Reload from disk' })
    await page.keyboard.press('Shift+F6')
    for (let steps = 0; steps < 20 && !(await reload.evaluate((it) => it === document.activeElement)); steps++)
      await page.keyboard.press((await page.locator('.alerts :focus').count()) > 0 ? 'Tab' : 'Shift+F6')
    await page.keyboard.press('Enter')
    await expect(nameField(page)).toHaveValue('Theirs')
  })

test('undo goes back behind a save and a save as', async ({ launch, userData }) => {
  const { app, page, path } = await openPlan(launch, userData)
  await nameField(page).fill('Second')
  await page.keyboard.press('Control+S')
  await expect(edited(page)).toBeHidden()
  await outlineRow(page, /^branch/).click()
  await page.keyboard.press('Delete')
  await expect(outlineRow(page, /^branch/)).toBeHidden()
  const other = join(userData, 'other.gatewright.json')
  await answerDialogs(app, { save: other })
  await page.keyboard.press('Control+Shift+S')
  await expect(page.locator('.document-name')).toHaveText('other.gatewright.json')
  await toolbar(page, 'Undo Delete branch').click()
  await expect(outlineRow(page, /^branch/)).toBeVisible()
  await expect(edited(page)).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(nameField(page)).toHaveValue('First')
  expect([await nameOf(path), await nameOf(other)]).toEqual(['Second', 'Second'])
})

test('a window that crashes is back with the plan, the work and what was selected', async ({ launch, userData }) => {
  const { app, page, path } = await openPlan(launch, userData)
  await nameField(page).fill('Nearly lost')
  await outlineRow(page, /^branch/).click()
  await expect.poll(() => keptTexts(userData)).toContain('Nearly lost')
  await app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('did-finish-load', () => {
          resolve()
        })
        contents?.forcefullyCrashRenderer()
      }),
  )
  const inPage = (script: string): Promise<unknown> =>
    app.evaluate(
      ({ BrowserWindow }, it) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(it) as Promise<unknown>,
      script,
    )
  await expect
    .poll(() => inPage(`document.querySelector('.alerts')?.textContent ?? ''`))
    .toContain('The window stopped working and is back, with your work as of')
  expect(await inPage('[...__state().selection]')).toEqual(['site-1'])
  expect(await titlesOf(app)).toEqual(['● office.gatewright.json — Gatewright'])
  expect(await nameOf(path)).toBe('First')
  await chooseMenu(app, 'save')
  await expect.poll(() => nameOf(path)).toBe('Nearly lost')
})

test('after a kill the same file, opened again, comes with the work that was not saved', async ({
  launch,
  userData,
}) => {
  const { app, page, path } = await openPlan(launch, userData)
  await nameField(page).fill('Nearly lost')
  await expect.poll(() => keptTexts(userData)).toContain('Nearly lost')
  const ended = once(app.process(), 'exit')
  app.process().kill('SIGKILL')
  await ended
  await writeFile(path, planText('Theirs'))
  const again = await launch({ args: [path] })
  const next = await readyPage(again)
  await expect(nameField(next)).toHaveValue('Theirs')
  await expect(happened(next)).toContainText(
    /Unsaved work on “office.gatewright.json” .* Its file has been written since/,
  )
  await happened(next).getByRole('button', { name: 'Recover unsaved work' }).click()
  await expect(nameField(next)).toHaveValue('Nearly lost')
  await expect(happened(next)).toContainText('Your own changes are not in it')
  await answerDialogs(again, { button: 'Cancel' })
  await next.keyboard.press('Control+S')
  await expect.poll(() => asked(again)).toHaveLength(1)
  expect(await nameOf(path)).toBe('Theirs')
})

test('a file that another window has open is shown there', async ({ launch, userData }) => {
  const { app, path } = await openPlan(launch, userData)
  await chooseMenu(app, 'newWindow')
  await expect.poll(() => app.windows().length).toBe(2)
  const second = app.windows()[1] as Page
  await second.locator('html[data-ready=true]').waitFor()
  const alias = join(userData, 'alias.gatewright.json')
  await symlink(path, alias)
  await answerDialogs(app, { open: path, save: alias })
  await second.getByRole('button', { name: /^Open…/ }).click()
  await expect.poll(() => focusedTitle(app)).toBe('office.gatewright.json — Gatewright')
  await fromTemplate(second)
  await second.keyboard.press('Control+S')
  await expect(trouble(second)).toContainText('it is open in another window; choose another name')
  expect(await nameOf(path)).toBe('First')
})

test('two apps on one file: the second to save is asked', async ({ launch, userData }) => {
  const { page, path } = await openPlan(launch, userData)
  const other = await launch({ args: [path], userData: join(userData, 'other profile') })
  const theirs = await readyPage(other)
  await expect(nameField(theirs)).toHaveValue('First')
  await nameField(theirs).fill('Theirs')
  await nameField(page).fill('Mine')
  await page.keyboard.press('Control+S')
  await expect(edited(page)).toBeHidden()
  await expect(happened(theirs)).toContainText('Your own changes are not in it')
  await answerDialogs(other, { button: 'Cancel' })
  await theirs.keyboard.press('Control+S')
  await expect.poll(() => asked(other)).toHaveLength(1)
  expect(await nameOf(path)).toBe('Mine')
})

test('a drive that is slow, then gone: the window stays live, says so and offers another place', async ({
  launch,
  userData,
}) => {
  const { app, page, path } = await openPlan(launch, userData)
  await holdUp(app)
  const other = join(userData, 'other.gatewright.json')
  await answerDialogs(app, { save: other, button: 'Keep waiting' })
  await nameField(page).fill('Second')
  await page.keyboard.press('Control+S')
  await expect(page.locator('.document-name')).toContainText('Saving…')
  await nameField(page).fill('Typed meanwhile')
  await expect.poll(() => keptTexts(userData)).toContain('Typed meanwhile')
  await expect.poll(() => asked(app), { timeout: 15_000 }).toHaveLength(1)
  expect((await asked(app))[0]?.message).toBe('“office.gatewright.json” is not saved yet: its drive does not answer.')
  await letGo(app)
  await expect(page.locator('.document-name')).not.toContainText('Saving…')
  await expect(edited(page)).toBeVisible()
  expect(await nameOf(path)).toBe('Second')

  await holdUp(app)
  await answerDialogs(app, { save: other, button: 'Save as…' })
  await page.keyboard.press('Control+S')
  await expect(page.locator('.document-name')).toHaveText('other.gatewright.json', { timeout: 15_000 })
  expect([await nameOf(path), await nameOf(other)]).toEqual(['Second', 'Typed meanwhile'])
  await letGo(app)
  // What was under way may still arrive, but whole.
  expect(['Second', 'Typed meanwhile']).toContain(await nameOf(path))
  await expect.poll(async () => (await readdir(userData)).filter((name) => name.endsWith('.new'))).toEqual([])
})

test.describe('on a disk of its own, which takes root on Linux', () => {
  test.skip(!canMount, 'no disk can be mounted here')
  let disk: string

  test.beforeEach(async ({ userData }) => {
    disk = join(userData, 'disk')
    await mkdir(disk)
    mountDisk(disk, '1m')
  })

  test.afterEach(() => {
    unmount(disk)
  })

  const fill = (): Promise<void> => writeFile(join(disk, 'other'), 'x'.repeat(1024 * 1024)).catch(() => undefined)

  test('full: saving and exporting say so, the file is whole, another place is offered', async ({
    launch,
    userData,
  }) => {
    const { app, page, path } = await openPlan(launch, disk)
    await fill()
    await nameField(page).fill('Much longer than it was before')
    await page.keyboard.press('Control+S')
    await expect(trouble(page)).toContainText('the disk is full; free some space or choose another place')
    expect(await nameOf(path)).toBe('First')
    const other = join(userData, 'other.gatewright.json')
    await answerDialogs(app, { save: other, open: join(disk, 'tf') })
    await trouble(page).getByRole('button', { name: 'Save as…' }).click()
    await expect(edited(page)).toBeHidden()
    expect(await nameOf(other)).toBe('Much longer than it was before')
    await page.keyboard.press('Control+E')
    await page
      .getByRole('dialog', { name: 'Export Terraform' })
      .getByRole('button', { name: /^(Export anyway|Choose folder)…$/ })
      .click()
    await expect(trouble(page)).toContainText('the disk is full')
    expect((await readdir(disk)).filter((name) => name !== 'tf').sort()).toEqual(['office.gatewright.json', 'other'])
    expect(await readdir(join(disk, 'tf')).catch(() => [])).toEqual([])
  })

  test('read-only: saving says so and offers another place', async ({ launch, userData }) => {
    const { app, page, path } = await openPlan(launch, disk)
    makeReadOnly(disk)
    await nameField(page).fill('Second')
    await page.keyboard.press('Control+S')
    await expect(trouble(page)).toContainText('this place is read-only; choose another one')
    const other = join(userData, 'other.gatewright.json')
    await answerDialogs(app, { save: other })
    await trouble(page).getByRole('button', { name: 'Save as…' }).click()
    await expect(edited(page)).toBeHidden()
    expect([await nameOf(path), await nameOf(other)]).toEqual(['First', 'Second'])
  })

  test('full under the journal: that is told until there is room, or the work is saved', async ({
    launch,
    userData,
  }) => {
    const { page } = await openPlan(launch, userData)
    await mkdir(join(userData, 'recovery'), { recursive: true })
    unmount(disk)
    disk = join(userData, 'recovery')
    mountDisk(disk, '64k')
    await fill()
    await nameField(page).fill('Second')
    await expect(happened(page)).toContainText('Your changes can’t be kept in case of a crash')
    await expect(happened(page)).toContainText('the disk is full')
    await rm(join(disk, 'other'))
    await expect(happened(page)).toBeHidden()
    expect(await keptTexts(userData)).toContain('Second')
  })
})

/** All that the journal holds. */
async function keptTexts(userData: string): Promise<string> {
  const folder = join(userData, 'recovery')
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'))
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')))).join('\n')
}

const titlesOf = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()))

const focusedTitle = (app: ElectronApplication): Promise<string | undefined> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle())

/** Files are written from now on, but never put in their place: as on a drive in the network that is gone. */
const holdUp = (app: ElectronApplication): Promise<void> =>
  app.evaluate(() => {
    const { promises } = process.getBuiltinModule('node:fs')
    const { rename } = promises
    let letGo = (): void => undefined
    const released = new Promise<void>((resolve) => {
      letGo = resolve
    })
    Object.assign(globalThis, {
      letGo: () => {
        promises.rename = rename
        process.getBuiltinModule('node:module').syncBuiltinESMExports()
        letGo()
      },
    })
    promises.rename = async (from, to) => {
      if (String(to).endsWith('office.gatewright.json')) await released
      await rename(from, to)
    }
    process.getBuiltinModule('node:module').syncBuiltinESMExports()
  })

const letGo = (app: ElectronApplication): Promise<void> =>
  app.evaluate(() => {
    ;(globalThis as unknown as { letGo: () => void }).letGo()
  })
