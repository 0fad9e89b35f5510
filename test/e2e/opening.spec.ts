import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { answerDialogs } from './planner.ts'
import { outline } from './window.ts'

const times = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i))

/** VPCs whose subnets all follow one table: thousands of lines. */
const resources = Object.fromEntries(
  times(160, (n): readonly (readonly [string, object])[] => [
    [`vpc-${n}`, { kind: 'vpc', name: `vpc ${n}`, cidrBlock: `10.${n}.0.0/16` }],
    [`table-${n}`, { kind: 'route_table', name: `table ${n}`, vpc: `vpc-${n}` }],
    ...times(28, (i): readonly [string, object] => [
      `subnet-${n}-${i}`,
      { kind: 'subnet', name: `${n}-${i}`, vpc: `vpc-${n}`, routeTable: `table-${n}`, cidrBlock: `10.${n}.${i}.0/24` },
    ]),
  ]).flat(),
)

test('a large plan shows how far it has come, can be cancelled, and is opened', async ({ app, page, userData }) => {
  test.slow()
  const file = join(userData, 'large.gatewright.json')
  await writeFile(file, JSON.stringify({ format: 'gatewright-plan', version: 1, resources }))
  await answerDialogs(app, file)
  const dialog = page.getByRole('dialog', { name: 'Opening “large.gatewright.json”' })
  const bar = dialog.getByRole('progressbar', { name: 'Drawing' })
  const said = page.getByRole('status')
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
  await expect(page.locator('.status-bar')).toContainText(`${Object.keys(resources).length} resources`)
})
