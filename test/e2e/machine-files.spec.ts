import { readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, readyPage, test } from './fixtures.ts'
import { answerDialogs, asked, barePage, titles } from './machine.ts'

const request = (path: string | null, text: string): { path: string | null; text: string; suggestedName: string } => ({
  path,
  text,
  suggestedName: 'Office',
})

test('open, save, and save again without being asked', async ({ app, userData }) => {
  const page = await barePage(app)
  const path = join(userData, 'a.gatewright.json')
  await writeFile(path, 'first')
  await answerDialogs(app, { open: path })
  expect(await page.evaluate(() => window.gatewright.openPlan({ purpose: 'open' }))).toEqual({
    path,
    name: 'a.gatewright.json',
    text: 'first',
  })
  for (const text of ['second', 'third']) {
    const saved = await page.evaluate((it) => window.gatewright.savePlan(it), request(path, text))
    expect(saved).toEqual({ path, name: 'a.gatewright.json' })
    expect(await readFile(path, 'utf8')).toBe(text)
  }
  expect(await asked(app)).toEqual([])
})

test('save as gives the file its ending, and then it is known', async ({ app, userData }) => {
  const page = await barePage(app)
  const path = join(userData, 'new.gatewright.json')
  await answerDialogs(app, { save: join(userData, 'new') })
  const first = await page.evaluate((it) => window.gatewright.savePlan(it), request(null, 'one'))
  expect(first).toEqual({ path, name: 'new.gatewright.json' })
  await page.evaluate((it) => window.gatewright.savePlan(it), request(path, 'two'))
  expect(await readFile(path, 'utf8')).toBe('two')
})

test('cancelled dialogs answer null and write nothing', async ({ app }) => {
  const page = await barePage(app)
  await answerDialogs(app, { open: null, save: null })
  const answers = await page.evaluate(
    async (it) => {
      const bridge = window.gatewright
      return [
        await bridge.openPlan({ purpose: 'open' }),
        await bridge.savePlan(it),
        await bridge.exportTerraform({ files: [], suggestedFolder: 'x' }),
        await bridge.exportDrawing({ format: 'svg', svg: '<svg/>', suggestedName: 'x' }),
      ]
    },
    request(null, ''),
  )
  expect(answers).toEqual([null, null, null, null])
})

for (const [button, onDisk] of [
  ['Overwrite', 'ours'],
  ['Cancel', 'theirs'],
] as const)
  test(`a file that someone else has written meanwhile: ${button}`, async ({ app, userData }) => {
    const page = await barePage(app)
    const path = join(userData, 'a.gatewright.json')
    await writeFile(path, 'first')
    await answerDialogs(app, { open: path, button })
    await page.evaluate(() => window.gatewright.openPlan({ purpose: 'open' }))
    await writeFile(path, 'theirs')
    const saved = await page.evaluate((it) => window.gatewright.savePlan(it), request(path, 'ours'))
    expect((await asked(app)).map(({ message }) => message)).toEqual([
      '“a.gatewright.json” has changed on disk since you opened it.',
    ])
    expect(saved === null).toBe(button === 'Cancel')
    expect(await readFile(path, 'utf8')).toBe(onDisk)
  })

test('a file that someone else has written meanwhile: Save as…', async ({ app, userData }) => {
  const page = await barePage(app)
  const path = join(userData, 'a.gatewright.json')
  const other = join(userData, 'b.gatewright.json')
  await writeFile(path, 'first')
  await answerDialogs(app, { open: path, save: other, button: 'Save as…' })
  await page.evaluate(() => window.gatewright.openPlan({ purpose: 'open' }))
  await writeFile(path, 'theirs')
  const saved = await page.evaluate((it) => window.gatewright.savePlan(it), request(path, 'ours'))
  expect(saved).toMatchObject({ path: other })
  expect([await readFile(path, 'utf8'), await readFile(other, 'utf8')]).toEqual(['theirs', 'ours'])
})

test('a path that the user never chose is neither read nor written', async ({ app, userData }) => {
  const page = await barePage(app)
  const path = join(userData, 'secret')
  await writeFile(path, 'secret')
  const call = (name: 'openRecent' | 'savePlan'): Promise<string> =>
    page.evaluate(
      ([method, it]) =>
        (window.gatewright[method] as (value: unknown) => Promise<unknown>)(it).then(
          () => 'done',
          (error: unknown) => String(error),
        ),
      [name, name === 'openRecent' ? { path } : request(path, 'x')] as const,
    )
  expect(await call('openRecent')).toContain('not in the recent list')
  expect(await call('savePlan')).toContain('has not chosen this path')
  expect(await readFile(path, 'utf8')).toBe('secret')
})

test('recent plans are there at the next start, and leave the list when they are gone', async ({
  launch,
  userData,
}) => {
  const path = join(userData, 'a.gatewright.json')
  await writeFile(path, 'text')
  const first = await launch()
  const page = await barePage(first)
  await answerDialogs(first, { open: path })
  await page.evaluate(() => window.gatewright.openPlan({ purpose: 'open' }))
  await first.close()

  const second = await launch()
  const again = await barePage(second)
  const recent = (): Promise<unknown> => again.evaluate(async () => (await window.gatewright.start()).recent)
  expect(await recent()).toEqual([{ path, name: 'a.gatewright.json' }])
  expect(await again.evaluate((it) => window.gatewright.openRecent({ path: it }), path)).toMatchObject({ text: 'text' })
  await rm(path)
  expect(await again.evaluate((it) => window.gatewright.openRecent({ path: it }), path)).toMatchObject({
    code: 'file-enoent',
  })
  expect(await recent()).toEqual([])
})

test('what cannot be opened or saved gives a sentence', async ({ app, userData }) => {
  const page = await barePage(app)
  const picture = join(userData, 'picture.json')
  await writeFile(picture, Buffer.from([0x89, 0xff, 0xfe]))
  await answerDialogs(app, { open: picture, save: join(userData, 'no', 'folder.json') })
  expect(await page.evaluate(() => window.gatewright.openPlan({ purpose: 'open' }))).toEqual({
    code: 'file-encoding',
    message: expect.stringContaining(`Can’t open ${picture}: it is not UTF-8 text`) as unknown,
  })
  expect(await page.evaluate((it) => window.gatewright.savePlan(it), request(null, 'x'))).toMatchObject({
    code: 'file-enoent',
  })
})

test('saving through a link writes the file it leads to', async ({ app, userData }) => {
  const page = await barePage(app)
  const path = join(userData, 'a.gatewright.json')
  const link = join(userData, 'link.gatewright.json')
  await writeFile(path, 'first')
  await symlink(path, link)
  await answerDialogs(app, { open: link })
  await page.evaluate(() => window.gatewright.openPlan({ purpose: 'open' }))
  await page.evaluate((it) => window.gatewright.savePlan(it), request(link, 'second'))
  expect(await readFile(path, 'utf8')).toBe('second')
})

test('a plan file dropped anywhere on the window opens', async ({ app, userData }) => {
  const page = await readyPage(app)
  const path = join(userData, 'dropped.gatewright.json')
  await writeFile(path, JSON.stringify({ format: 'gatewright-plan', version: 1, name: 'Dropped', region: 'eu-west-1' }))
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    document.body.append(input)
  })
  await page.locator('input[type=file]').setInputFiles(path)
  await page.evaluate(() => {
    const file = document.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]
    const dataTransfer = new DataTransfer()
    if (file !== undefined) dataTransfer.items.add(file)
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect.poll(() => titles(app)).toEqual(['dropped.gatewright.json — Gatewright'])
})

test('a file dropped on the window is read and may then be saved', async ({ app, userData }) => {
  const page = await barePage(app)
  const path = join(userData, 'a.gatewright.json')
  await writeFile(path, 'first')
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    document.body.append(input)
  })
  await page.locator('input[type=file]').setInputFiles(path)
  const opened = await page.evaluate(() =>
    window.gatewright.openDropped(document.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]),
  )
  expect(opened).toEqual({ path, name: 'a.gatewright.json', text: 'first' })
  await page.evaluate((it) => window.gatewright.savePlan(it), request(path, 'second'))
  expect(await readFile(path, 'utf8')).toBe('second')
})
