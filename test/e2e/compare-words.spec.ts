import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect, projectRoot, readyPage, test as base } from './fixtures.ts'
import { chooseMenu, resize } from './planner.ts'

interface PlanText {
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** The template, some weeks later: a subnet is gone, one has another name, an internet gateway is new. */
function laterOf(template: PlanText): PlanText {
  const { 'subnet-private-c': _, 'subnet-private-a': renamed, 'eks-main': cluster, ...others } = template.resources
  return {
    ...template,
    resources: {
      ...others,
      'subnet-private-a': { ...renamed, name: 'apps-a' },
      'eks-main': { ...cluster, name: 'apps', subnets: ['subnet-private-a', 'subnet-private-b'] },
      'igw-new': { kind: 'internet_gateway', name: 'way out', vpc: 'vpc-main' },
    },
  }
}

/** The next open dialog answers with the path; how it called itself is kept. */
const answerOpen = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    const stand = {
      showOpenDialog: (_window: unknown, { title, buttonLabel }: { title: string; buttonLabel: string }) => {
        Object.assign(globalThis, { openWords: [title, buttonLabel] })
        return Promise.resolve({ canceled: false, filePaths: [chosen] })
      },
    }
    Object.assign(dialog, stand)
  }, path)

const openWords = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() => (globalThis as unknown as { openWords: string[] }).openWords)

const test = base.extend<{ opened: { readonly app: ElectronApplication; readonly page: Page } }>({
  opened: async ({ launch, userData }, use) => {
    await mkdir(userData, { recursive: true })
    const text = await readFile(join(projectRoot, 'templates/office-to-eks/plan.json'), 'utf8')
    const [earlier, later] = [join(userData, 'march.gatewright.json'), join(userData, 'april.gatewright.json')]
    await writeFile(earlier, text)
    await writeFile(later, JSON.stringify(laterOf(JSON.parse(text) as PlanText)))
    const app = await launch({ args: [later] })
    const page = await readyPage(app)
    await resize(app, page, [1500, 950])
    await answerOpen(app, earlier)
    await use({ app, page })
  },
})

const key = (page: Page): Locator => page.getByRole('list', { name: 'Marks, compared with march.gatewright.json' })

test('the dialog says what the file is for; a key on the drawing explains the marks until the end', async ({
  opened: { app, page },
}) => {
  await expect(key(page)).toBeHidden()
  await chooseMenu(app, 'compare')
  await expect(key(page).getByRole('listitem')).toHaveText([/Added$/, /Changed$/, /Removed$/])
  expect(await openWords(app)).toEqual(['Compare with an earlier plan', 'Compare'])
  await page.getByRole('button', { name: 'End the comparison' }).click()
  await expect(key(page)).toBeHidden()
})
