import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './fixtures.ts'
import { expect, test, type Drawing, type PlanText } from './drawing.ts'

const template = async (name: string): Promise<PlanText> =>
  JSON.parse(await readFile(join(projectRoot, 'templates', name, 'plan.json'), 'utf8')) as PlanText

const idsOf = ({ resources }: PlanText, kind: string): readonly string[] =>
  Object.keys(resources).filter((id) => resources[id]?.['kind'] === kind)

const linesTo = async (drawing: Drawing, id: string): Promise<readonly string[]> =>
  (await drawing.state()).lines
    .filter((line) => line.id.startsWith('links ') && line.id.includes(id))
    .map(({ id }) => id)

test('a container collapses to one box by key and by its button, and expands for what is selected in it', async ({
  open,
}, testInfo) => {
  const plan = await template('office-to-eks')
  const drawing = await open(plan, { width: 1400, height: 900 })
  const { page, root } = drawing
  const [vpc = ''] = idsOf(plan, 'vpc')
  const [subnet = ''] = idsOf(plan, 'subnet')
  const before = await drawing.box(vpc)

  await drawing.click(await drawing.title(vpc))
  await drawing.expectSelected(vpc)
  await page.keyboard.press('-')
  await expect.poll(() => drawing.ids()).not.toContain(subnet)
  await drawing.expectSaid(/^Collapsed /)
  expect((await drawing.box(vpc)).width).toBeLessThan(before.width)
  expect(await linesTo(drawing, vpc)).toHaveLength(1)
  await page.screenshot({ path: testInfo.outputPath('collapsed.png') })
  await drawing.expectUndo(null)

  await page.keyboard.press('+')
  await expect.poll(() => drawing.ids()).toContain(subnet)

  await root.locator(`.disclosure[data-of="${vpc}"]`).click()
  await expect.poll(() => drawing.ids()).not.toContain(subnet)
  await page.mouse.dblclick((await drawing.centre(vpc)).x, (await drawing.centre(vpc)).y)
  await expect.poll(() => drawing.ids()).toContain(subnet)

  await page.keyboard.press('-')
  await expect.poll(() => drawing.ids()).not.toContain(subnet)
  await page
    .getByRole('treegrid')
    .getByRole('row', { name: /Subnet/ })
    .first()
    .click()
  await expect.poll(() => drawing.ids()).toContain(subnet)
})
