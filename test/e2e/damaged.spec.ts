import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, projectRoot, readyPage, test } from './fixtures.ts'

const BROKEN = '{"theme": "pink", "constructor": 1'

test('damaged files of the profile are set aside, and the app starts as if new', async ({
  launch,
  userData,
}, testInfo) => {
  const entry = 'recovery/0b6f5f5e-3a3e-4c53-9a3e-0d7f3b6f8a11.json'
  const names = ['settings.json', 'recent.json', 'window.json', entry]
  await mkdir(join(userData, 'recovery'))
  for (const name of names) await writeFile(join(userData, name), BROKEN)
  await writeFile(join(userData, 'recent.json'), JSON.stringify([{ path: '/etc/passwd' }]))
  const undated = { id: '0b6f5f5e-3a3e-4c53-9a3e-0d7f3b6f8a12', path: null, name: 'x', text: '', keptAt: 1e300 }
  await writeFile(join(userData, 'recovery/undated.json'), JSON.stringify(undated))
  const turned = { ...undated, id: '0b6f5f5e-3a3e-4c53-9a3e-0d7f3b6f8a13', name: '\u202egnp', keptAt: 0 }
  await writeFile(join(userData, 'recovery/turned.json'), JSON.stringify(turned))
  const page = await readyPage(await launch())
  const told = page.getByRole('alertdialog', { name: 'Damaged files were set aside' })
  for (const name of [...names, 'recovery/undated.json'])
    await expect(told).toContainText(`It is kept as ${basename(name)}.damaged.`)
  await page.screenshot({ path: testInfo.outputPath('damaged.png') })
  await page.keyboard.press('Escape')
  await expect(told).toBeHidden()
  await expect(page.getByText('[U+202E]gnp')).toBeVisible()
  await expect(page.getByRole('button', { name: /^New plan/ }).first()).toBeVisible()
  for (const name of names)
    await expect.poll(() => readFile(join(userData, `${name}.damaged`), 'utf8').catch(() => '')).not.toBe('')
  await page.reload()
  await page.locator('html[data-ready=true]').waitFor()
  await expect(told).toBeHidden()
})

test('where nothing can be kept the app says so, and does not take itself for a second start', async ({
  app,
  userData,
}) => {
  await writeFile(join(userData, 'file'), '')
  const { spawnfile } = app.process()
  const child = spawn(spawnfile, ['--no-sandbox', '.'], {
    cwd: projectRoot,
    env: { ...process.env, GATEWRIGHT_USER_DATA: join(userData, 'file', 'profile') },
  })
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  try {
    await expect
      .poll(() => said)
      .toContain(`Can’t write ${join(userData, 'file', 'profile')}: a part of its path is not a folder.`)
  } finally {
    child.kill('SIGKILL')
  }
})
