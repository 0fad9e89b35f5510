import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import manifest from '../../package.json' with { type: 'json' }
import { expect, readyPage, test } from './fixtures.ts'
import { answerDialogs } from './machine.ts'
import { chooseMenu, resize } from './planner.ts'
import { fromTemplate, inspector, outlineRow } from './window.ts'

const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true })

const newPlan = (page: Page): Promise<void> => page.getByRole('button', { name: /^New plan/ }).click()

test.describe('the tour', () => {
  test('comes with the first plan, once, and goes round the window by keys', async ({ launch }) => {
    const app = await launch({ isFirstStart: true })
    const page = await readyPage(app)
    await newPlan(page)
    for (const title of ['Palette', 'Drawing', 'Properties', 'Problems', 'Export']) {
      const card = dialog(page, title)
      await expect(card).toBeVisible()
      await expect(card.getByRole('button', { name: /^(Next|Done)$/ })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(card).toBeHidden()
    }
    await app.close()
    const again = await readyPage(await launch({ isFirstStart: true }))
    await newPlan(again)
    await expect(again.getByRole('heading', { name: 'Three steps to a VPN link' })).toBeVisible()
    await expect(dialog(again, 'Palette')).toBeHidden()
  })

  test('is skipped with Escape and begins again from the menu, at the part that was closed', async ({ launch }) => {
    const app = await launch({ isFirstStart: true })
    const page = await readyPage(app)
    await newPlan(page)
    await expect(dialog(page, 'Palette')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog(page, 'Palette')).toBeHidden()
    await page.keyboard.press('Control+B')
    await expect(page.locator('[data-region=palette]')).toBeHidden()
    await chooseMenu(app, 'tour')
    await expect(dialog(page, 'Palette')).toBeVisible()
    await expect(page.locator('[data-region=palette]')).toBeVisible()
  })

  test('leaves alone who opens a file', async ({ launch, userData }) => {
    const path = join(userData, 'a.gatewright.json')
    await writeFile(path, '{"format":"gatewright-plan","version":1,"name":"A","region":"eu-west-1","resources":{}}')
    const page = await readyPage(await launch({ isFirstStart: true, args: [path] }))
    await expect(page.getByRole('heading', { name: 'Three steps to a VPN link' })).toBeVisible()
    await expect(dialog(page, 'Palette')).toBeHidden()
  })

  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
  ] as const)
    test(`stands beside what it is about, inside ${width} × ${height}`, async ({ app, page }) => {
      await fromTemplate(page)
      await resize(app, page, [width, height])
      await chooseMenu(app, 'tour')
      for (const title of ['Palette', 'Drawing', 'Properties', 'Problems', 'Export']) {
        const card = dialog(page, title)
        await expect(card).toBeInViewport({ ratio: 1 })
        await card.getByRole('button', { name: /^(Next|Done)$/ }).press('Enter')
      }
      await expect(page.locator('.tour')).toBeHidden()
    })
})

test.describe('the manual', () => {
  const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search the manual' })
  const pages = (page: Page): Locator => page.getByRole('listbox', { name: 'Pages' })
  const shownPage = (page: Page): Locator => page.getByRole('article', { name: 'Page' })

  test('opens with how to begin, and finds guides, commands and keys', async ({ page }) => {
    await page.keyboard.press('Control+F1')
    await expect(shownPage(page).getByRole('heading', { name: 'Your first plan' })).toBeVisible()
    for (const [words, title] of [
      ['crop marks', 'Printing'],
      ['telemetry', 'Privacy'],
      ['diff', 'Comparing two plans'],
      ['sarif', 'Command line'],
      ['Duplicate Ctrl+D', 'Keyboard'],
    ] as const) {
      await search(page).fill(words)
      await pages(page).getByRole('option', { name: title, exact: true }).click()
      await expect(shownPage(page).getByRole('heading', { name: title, exact: true })).toBeVisible()
    }
    await expect(shownPage(page).getByRole('row', { name: 'Duplicate Ctrl+D' })).toBeVisible()
  })

  test('every guide is a page with a heading', async ({ page }) => {
    await page.keyboard.press('Control+F1')
    const guides = pages(page).getByRole('group', { name: 'Guide' }).getByRole('option')
    await expect(guides).toHaveCount(10)
    for (const guide of await guides.all()) {
      await guide.click()
      await expect(shownPage(page).getByRole('heading').first()).toHaveText((await guide.textContent()) ?? '-')
    }
  })
})

test('the keys are printed as they are shown', async ({ app, page }) => {
  await page.keyboard.press('F1')
  await expect(dialog(page, 'Keyboard shortcuts')).toContainText('Ctrl+Shift+S')
  await app.evaluate(({ app: it, net }) => {
    it.once('web-contents-created', (_event, contents) => {
      contents.print = (_options, finished) => {
        void net.fetch(contents.getURL()).then(async (page) => {
          Object.assign(globalThis, { printed: await page.text() })
          finished?.(true, '')
        })
      }
    })
  })
  await dialog(page, 'Keyboard shortcuts').getByRole('button', { name: 'Print…' }).click()
  const printed = (): Promise<string> => app.evaluate(() => (globalThis as { printed?: string }).printed ?? '')
  await expect.poll(printed).toContain('Ctrl+Shift+S')
  await expect.poll(printed).toContain('Copy what is dragged')
})

test('About says what runs, copies it, shows every licence and opens the website in the browser', async ({
  app,
  page,
}) => {
  await app.evaluate(({ shell }) => {
    shell.openExternal = (url) => {
      Object.assign(globalThis, { opened: url })
      return Promise.resolve()
    }
  })
  await chooseMenu(app, 'about')
  const about = dialog(page, 'About Gatewright')
  const versions = await app.evaluate(() => [
    process.versions.electron,
    process.versions['chrome'],
    process.versions.node,
  ])
  for (const version of [manifest.version, ...versions])
    await expect(about.getByRole('list', { name: 'Versions' })).toContainText(version)
  await about.getByText(/^cytoscape \d/).click()
  await expect(about.getByText(/Cytoscape Consortium/)).toBeVisible()
  await about.getByRole('button', { name: 'Copy versions' }).click()
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain(`Gatewright ${manifest.version}\nElectron ${versions[0] ?? '-'}`)
  await about.getByRole('button', { name: 'Website' }).click()
  await expect.poll(() => app.evaluate(() => (globalThis as { opened?: string }).opened)).toBe(manifest.homepage)
})

test('only pages of the project are opened', async ({ page }) => {
  for (const url of [
    'https://example.com/',
    'http://gatewright.example/',
    'file:///etc/passwd',
    `${manifest.homepage}.evil.example/`,
  ])
    expect(
      await page.evaluate(
        (it) =>
          window.gatewright.openPage({ url: it }).then(
            () => 'opened',
            () => 'refused',
          ),
        url,
      ),
      url,
    ).toBe('refused')
})

test.describe('a problem report', () => {
  const SECRETS = ['Zurich-Vault', '10.77.0.0', '203.0.113.77', 'sk3WqLm9ZxPq4Rt7Yv2B']

  const plant = JSON.stringify({
    format: 'gatewright-plan',
    version: 1,
    name: 'Zurich-Vault plan',
    region: 'eu-west-1',
    resources: {
      'site-1': { kind: 'site', name: 'Zurich-Vault office', lanCidrs: ['10.77.0.0/24'] },
      'customer_gateway-1': {
        kind: 'customer_gateway',
        name: 'Zurich-Vault router',
        site: 'site-1',
        ipAddress: '203.0.113.77',
      },
      'x-1': { kind: 'Zurich-Vault-teleporter', name: 'beam', presharedKey: 'sk3WqLm9ZxPq4Rt7Yv2B' },
    },
  })

  async function opened(app: ElectronApplication, page: Page, folder: string): Promise<string> {
    const plan = join(folder, 'Zurich-Vault.gatewright.json')
    const report = join(folder, 'report.txt')
    await writeFile(plan, plant)
    await answerDialogs(app, { open: plan, save: report })
    await page.getByRole('button', { name: /^Open…/ }).click()
    await expect(outlineRow(page, /^Zurich-Vault office/)).toBeVisible()
    await chooseMenu(app, 'reportProblem')
    return report
  }

  test('is shown before it is saved, with no name, address or key of the plan', async ({ app, page, userData }) => {
    const file = await opened(app, page, userData)
    const shown = page.getByRole('region', { name: 'The report' })
    await expect(shown).toContainText('customer_gateway: 1')
    const text = await shown.textContent()
    await dialog(page, 'Report a problem').getByRole('button', { name: 'Save…' }).click()
    await expect(dialog(page, 'Report a problem')).toBeHidden()
    const saved = await readFile(file, 'utf8')
    expect(saved).toBe(text)
    expect(saved).toContain(`Gatewright ${manifest.version}`)
    expect(saved).toMatch(/started \d+\.\d+\.\d+/)
    expect(saved).toContain('unknown kind: 1')
    for (const secret of [...SECRETS, userData]) expect(saved).not.toContain(secret)
  })

  test('has the plan in it only when that is ticked, and even then no key', async ({ app, page, userData }) => {
    const file = await opened(app, page, userData)
    await page.getByText('With the plan itself').click()
    await expect(page.getByRole('region', { name: 'The report' })).toContainText('Zurich-Vault router')
    await dialog(page, 'Report a problem').getByRole('button', { name: 'Save…' }).click()
    await expect(dialog(page, 'Report a problem')).toBeHidden()
    const saved = await readFile(file, 'utf8')
    expect(saved).toContain('10.77.0.0/24')
    expect(saved).not.toContain('sk3WqLm9ZxPq4Rt7Yv2B')
  })

  test('tells of what went wrong by its sort, not in its words', async ({ app, page, errors }) => {
    await page.evaluate(() => {
      setTimeout(() => {
        throw new RangeError('Zurich-Vault 10.77.0.0')
      })
    })
    await expect.poll(() => errors.length).toBeGreaterThan(0)
    await chooseMenu(app, 'reportProblem')
    const shown = page.getByRole('region', { name: 'The report' })
    await expect(shown).toContainText('page: RangeError')
    await expect(shown).not.toContainText('Zurich-Vault')
    errors.length = 0
  })
})

test.describe('new versions', () => {
  const ADDRESS = `${manifest.homepage}/releases/latest.json`
  const notice = (page: Page): Locator => page.getByRole('region', { name: 'New version' })

  /** What the project’s website answers; whatever is asked of the network is kept. */
  const answer = (app: ElectronApplication, body: string): Promise<void> =>
    app.evaluate(({ session }, text) => {
      const asked: unknown[] = []
      Object.assign(globalThis, { asked })
      session.defaultSession.protocol.handle('https', async (request) => {
        asked.push({ url: request.url, method: request.method, body: await request.text() })
        return new Response(text)
      })
    }, body)

  const asked = (app: ElectronApplication): Promise<unknown> =>
    app.evaluate(() => (globalThis as unknown as { asked: unknown }).asked)

  async function startAgain(page: Page): Promise<void> {
    await page.reload()
    await page.locator('html[data-ready=true]').waitFor()
  }

  const news = (version: string, page = `${manifest.homepage}/releases/`): string => JSON.stringify({ version, page })

  test('nobody is asked unless that is switched on', async ({ app, page }) => {
    expect((await page.evaluate(() => window.gatewright.start())).settings.looksForVersions).toBe(false)
    await answer(app, news('99.0.0'))
    await startAgain(page)
    expect(await page.evaluate(() => window.gatewright.newRelease())).toBeNull()
    expect(await asked(app)).toEqual([])
  })

  test('switched on, one request at the start, and a notice that leads to the page', async ({ app, page }) => {
    await answer(app, news('99.1.0'))
    await app.evaluate(({ shell }) => {
      shell.openExternal = (url) => {
        Object.assign(globalThis, { opened: url })
        return Promise.resolve()
      }
    })
    await chooseMenu(app, 'looksForVersions')
    await expect(page.getByRole('status')).toContainText('looks for new versions')
    await startAgain(page)
    await expect(notice(page)).toContainText('Gatewright 99.1.0 can be downloaded.')
    await startAgain(page)
    await expect(notice(page)).toBeVisible()
    expect(await asked(app)).toEqual([{ url: ADDRESS, method: 'GET', body: '' }])
    await notice(page).getByRole('button', { name: 'Open its page' }).click()
    await expect
      .poll(() => app.evaluate(() => (globalThis as { opened?: string }).opened))
      .toBe(`${manifest.homepage}/releases/`)
    await notice(page).getByRole('button', { name: 'Dismiss' }).click()
    await expect(notice(page)).toBeHidden()
  })

  for (const [what, body] of [
    ['this version', news(manifest.version)],
    ['an older version', news('0.0.9')],
    ['no JSON', '<h1>404</h1>'],
    ['another shape', '{"latest":"99.0.0"}'],
    ['a page elsewhere', news('99.0.0', 'https://example.com/')],
    ['a page without encryption', news('99.0.0', manifest.homepage.replace('https', 'http'))],
    ['too much', `${news('99.0.0')}${' '.repeat(5000)}`],
  ] as const)
    test(`${what} says nothing and breaks nothing`, async ({ app, page }) => {
      await answer(app, body)
      await chooseMenu(app, 'looksForVersions')
      await expect(page.getByRole('status')).toContainText('looks for new versions')
      await startAgain(page)
      expect(await page.evaluate(() => window.gatewright.newRelease())).toBeNull()
      expect(await asked(app)).toHaveLength(1)
      await expect(notice(page)).toBeHidden()
      await fromTemplate(page)
    })
})

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

for (const theme of ['light', 'dark'] as const)
  for (const [id, name] of [
    ['manual', 'Manual'],
    ['about', 'About Gatewright'],
    ['reportProblem', 'Report a problem'],
    ['shortcuts', 'Keyboard shortcuts'],
    ['tour', 'Palette'],
  ] as const)
    test(`${name} is accessible: ${theme}`, async ({ app, page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await newPlan(page)
      await chooseMenu(app, id)
      await expect(dialog(page, name)).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(dialog(page, name)).toBeHidden()
    })

test.describe('where nothing is', () => {
  const panel = (page: Page): Locator => page.getByRole('region', { name: 'Lower panel' })

  test('an empty plan says in each panel what will be there, with the way on', async ({ page }) => {
    await expect(page.getByText('Begin with a template below.')).toBeVisible()
    await newPlan(page)
    await expect(inspector(page)).toContainText('Nothing is selected')
    await expect(panel(page)).toContainText('Nothing to check yet')
    await page.getByRole('tab', { name: 'Terraform' }).click()
    await expect(panel(page)).toContainText('No Terraform yet')
    await panel(page).getByRole('button', { name: 'New plan from template…' }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: 'Addresses' }).click()
    await expect(panel(page)).toContainText('No addresses yet')
    await page
      .getByRole('region', { name: 'Outline' })
      .getByRole('button', { name: /^Add by typing/ })
      .focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('vpc')
    await page.keyboard.press('Enter')
    await expect(outlineRow(page, /^vpc-1/)).toBeVisible()
    await expect(panel(page)).not.toContainText('No addresses yet')
  })

  test('a filter or search without results says how to get on', async ({ page }) => {
    await fromTemplate(page)
    for (const row of [/^HQ, Office/, /^hq, Customer/]) {
      await outlineRow(page, row).click()
      await inspector(page).getByRole('textbox', { name: 'IP address' }).fill('81.2.69.160')
    }
    await expect(panel(page)).toContainText('Every rule is content')
    await expect(panel(page).getByRole('button', { name: 'Export Terraform…' })).toBeVisible()
    await outlineRow(page, /^private-a/).click()
    await inspector(page).getByRole('textbox', { name: 'IPv4 CIDR block' }).fill('10.9.0.0/20')
    await panel(page).getByRole('searchbox', { name: 'Filter problems' }).fill('xyzzy')
    await panel(page).getByRole('button', { name: 'Show all problems' }).press('Enter')
    await expect(panel(page).getByRole('searchbox', { name: 'Filter problems' })).toHaveValue('')
    await expect(panel(page).getByRole('grid', { name: 'Problems' }).getByRole('row').first()).toBeVisible()
    await page.getByRole('searchbox', { name: 'Search the palette' }).fill('xyzzy')
    await page.getByRole('button', { name: 'Show everything' }).press('Enter')
    await expect(page.getByRole('searchbox', { name: 'Search the palette' })).toBeFocused()
    await expect(page.locator('[data-kind=vpc]')).toBeVisible()
  })
})
