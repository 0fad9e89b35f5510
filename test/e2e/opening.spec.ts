import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { answerDialogs } from './planner.ts'
import { outline } from './window.ts'

const times = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i))

const vpcWithSubnets = (n: number): readonly (readonly [string, object])[] => [
  [`vpc-${n}`, { kind: 'vpc', name: `vpc ${n}`, cidrBlock: `10.${n}.0.0/16` }],
  [`table-${n}`, { kind: 'route_table', name: `table ${n}`, vpc: `vpc-${n}` }],
  ...times(28, (i): readonly [string, object] => [
    `subnet-${n}-${i}`,
    { kind: 'subnet', name: `${n}-${i}`, vpc: `vpc-${n}`, routeTable: `table-${n}`, cidrBlock: `10.${n}.${i}.0/24` },
  ]),
]

const vpcs = times(160, vpcWithSubnets)
/** VPCs whose subnets all follow one table: thousands of lines. */
const resources = Object.fromEntries(vpcs.flat())
/** The first is gone, and all others move up. */
const fewer = Object.fromEntries(vpcs.slice(1).flat())

/** Bytes of a picture of the drawing: of an empty one they are few. */
const pictureSize = async (page: Page): Promise<number> =>
  (await page.getByRole('application', { name: 'Drawing' }).screenshot()).byteLength

const textOf = (all: object): string => JSON.stringify({ format: 'gatewright-plan', version: 1, resources: all })

test('a large plan shows how far opening, reloading and comparing have come, and each can be cancelled', async ({
  app,
  page,
  userData,
}) => {
  test.slow()
  const file = join(userData, 'large.gatewright.json')
  await writeFile(file, textOf(resources))
  await answerDialogs(app, file)
  const dialog = page.getByRole('dialog', { name: 'Opening “large.gatewright.json”' })
  const bar = dialog.getByRole('progressbar', { name: 'Drawing' })
  const said = page.getByRole('status')
  const count = page.locator('.status-bar')
  const open = page.getByRole('button', { name: /^Open…/ })

  await open.click()

  await expect(bar).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(said.filter({ hasText: 'Opening “large.gatewright.json” was cancelled.' })).toBeAttached()

  await open.click()
  await expect(bar).toBeVisible()
  const first = Number(await bar.getAttribute('aria-valuenow'))
  await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(first)
  await expect(dialog).toBeHidden({ timeout: 120_000 })
  await expect(outline(page)).toBeVisible()
  await expect(count).toContainText(`${Object.keys(resources).length} resources`)
  await expect.poll(() => pictureSize(page)).toBeGreaterThan(20_000)

  const reloading = page.getByRole('dialog', { name: 'Reloading “large.gatewright.json”' })
  await writeFile(file, textOf(fewer))
  await expect(reloading).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('Escape')
  await expect(reloading).toBeHidden()
  await expect(page.getByText('The plan is still open here as it was.').first()).toBeVisible()
  await expect(count).toContainText(`${Object.keys(resources).length} resources`)

  const comparing = page.getByRole('dialog', { name: 'Comparing with “large.gatewright.json”' })
  const compare = page.getByRole('button', { name: 'Compare with the file on disk' })
  await compare.click()
  await expect(comparing).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(said.filter({ hasText: 'Comparing with “large.gatewright.json” was cancelled.' })).toBeAttached()
  await compare.click()
  await expect(page.getByRole('grid', { name: 'Differences' }).getByRole('row', { name: 'vpc 0' })).toBeVisible({
    timeout: 120_000,
  })

  await page.getByRole('button', { name: 'Reload from disk' }).click()
  await expect(reloading).toBeVisible()
  await expect(reloading).toBeHidden({ timeout: 120_000 })
  await expect(count).toContainText(`${Object.keys(fewer).length} resources`)
})
