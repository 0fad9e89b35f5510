import { join } from 'node:path'
import { expect, projectRoot, readyPage, test } from './fixtures.ts'

test('on a screen at 125 % the drawing is shown pixel for pixel', async ({ launch }) => {
  const template = join(projectRoot, 'templates/office-to-eks/plan.json')
  const page = await readyPage(await launch({ args: [template, '--force-device-scale-factor=1.25'] }))
  const widths = () =>
    page.evaluate(() => ({
      painted: document.querySelector<HTMLCanvasElement>('.canvas-brush canvas')?.width,
      shown: (document.querySelector('.canvas-picture')?.getBoundingClientRect().width ?? 0) * devicePixelRatio,
    }))
  await expect.poll(async () => (await widths()).shown).toBeGreaterThan(600)
  const { painted = 0, shown } = await widths()
  expect(shown).toBeCloseTo(painted, 1)
})
