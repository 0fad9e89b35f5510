import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './drawing.ts'
import { answerDialogs, chooseMenu } from './planner.ts'
import { inspector, outlineRow } from './window.ts'

const KEY = 'vK3nLq8.Zt2Wm9Xr4_Yb7Hc1Df6Gs5J0'
const TAKEN_OUT = '(key taken out)'

const plan = {
  resources: {
    hq: { kind: 'site', name: 'hq' },
    main: { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16', tags: { Owner: 'network team' } },
    words: { kind: 'note', name: 'words', text: 'Call first.' },
  },
}

/** Files that hold the key, however deep. */
async function holdingKey(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.map((file) => readFile(file, 'latin1').catch(() => '')))
  return files.filter((_, i) => texts[i]?.includes(KEY))
}

const kept = async (userData: string): Promise<string> => {
  const folder = join(userData, 'recovery')
  const names = await readdir(folder).catch(() => [])
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')))).join('\n')
}

test('a key that is typed or pasted reaches no file, and the window says where it belongs', async ({
  userData,
  open,
}) => {
  const drawing = await open(plan)
  const { page } = drawing
  const alert = page.getByRole('region', { name: 'What happened' })

  await outlineRow(page, /^main/).click()
  const name = inspector(page).getByRole('textbox', { name: 'Name', exact: true })
  await name.click()
  await page.keyboard.press('End')
  await page.keyboard.type(` psk ${KEY}`)
  await expect(name).toHaveValue(`main psk ${TAKEN_OUT}`)
  await expect(alert).toContainText('A key was taken out of the text')
  await expect(alert).toContainText('AWS Secrets Manager')

  await outlineRow(page, /^words/).click()
  const text = inspector(page).getByRole('textbox', { name: 'Text', exact: true })
  await text.fill(`Tunnel 1\npre-shared-key ${KEY}\nTunnel 2`)
  await expect(text).toHaveValue(`Tunnel 1\npre-shared-key ${TAKEN_OUT}\nTunnel 2`)

  await page.keyboard.press('ControlOrMeta+F')
  await page.keyboard.type(KEY)
  await page.keyboard.press('Escape')

  await expect.poll(() => kept(userData)).toContain(TAKEN_OUT)
  expect(await holdingKey(userData)).toEqual([])
})

test('keys in a file are left out, told, and gone from it once it is saved', async ({ userData, open }) => {
  const { page } = await open({
    resources: {
      ...plan.resources,
      vpn: { kind: 'vpn_connection', name: 'vpn', tunnel1_preshared_key: KEY },
      gateway: { kind: 'vpn_gateway', name: `key ${KEY}` },
    },
  })
  const alert = page.getByRole('region', { name: 'What happened' })
  await expect(alert).toContainText('2 keys in “plan.gatewright.json” were left out')
  expect(await holdingKey(userData)).toEqual([join(userData, 'plan.gatewright.json')])
  await alert.getByRole('button', { name: 'Save', exact: true }).click()
  await expect.poll(() => holdingKey(userData)).toEqual([])
  expect(await readFile(join(userData, 'plan.gatewright.json'), 'utf8')).toContain(`"key ${TAKEN_OUT}"`)
})

test('keys in the clipboard are left out of what is pasted and of what is copied again', async ({
  app,
  page,
  userData,
}) => {
  const path = join(userData, 'pasted.gatewright.json')
  await page
    .getByRole('button', { name: /^New plan/ })
    .first()
    .click()
  const fragment = {
    format: 'gatewright-plan',
    version: 1,
    resources: { main: { kind: 'vpc', name: `main ${KEY}`, cidrBlock: '10.0.0.0/16', psk: KEY } },
  }
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), JSON.stringify(fragment))
  await page.getByRole('application', { name: 'Drawing' }).focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(outlineRow(page, /^main \(key taken out\)/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('A key was taken out')
  await page.keyboard.press('ControlOrMeta+C')
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toContain('gatewright-fragment')
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).not.toContain(KEY)
  await answerDialogs(app, path)
  await chooseMenu(app, 'save')
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain(TAKEN_OUT)
  expect(await holdingKey(userData)).toEqual([])
})
