import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Drawing, expect, test } from './drawing.ts'
import { fromTemplate, inspector, outlineRow } from './window.ts'

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
}

for (const theme of ['light', 'dark'] as const)
  test(`the find bar, adding by typing, several resources and the question of a paste, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await fromTemplate(page)
    const drawing = new Drawing(page)

    await page.keyboard.press('Control+F')
    await page.keyboard.type('10.0.1.7')
    await expect(page.getByRole('search').getByText('2 resources found')).toBeVisible()
    await expectNoViolations(page)
    await page.keyboard.press('Escape')

    await drawing.click(await drawing.title('vpc-main'))
    await page.keyboard.press('/')
    await page.keyboard.type('subnet 10.0.48.0/20')
    await expect(page.getByRole('region', { name: 'Add by typing' }).getByRole('menuitem').first()).toBeVisible()
    await expectNoViolations(page)
    await page.keyboard.press('Escape')

    await drawing.click(await drawing.title('subnet-private-a'))
    await drawing.click(await drawing.title('subnet-private-b'), ['Shift'])
    await expect(inspector(page).getByText('2 resources selected')).toBeVisible()
    await expectNoViolations(page)

    await page.keyboard.press('Control+C')
    await drawing.expectSaid('Copied 2 resources.')
    await outlineRow(page, /^private, Route table/).click()
    await inspector(page).getByRole('textbox', { name: 'Name' }).fill('inner')
    await drawing.click(await drawing.title('vpc-main'))
    await page.keyboard.press('Control+V')
    await expect(page.getByRole('dialog', { name: 'Paste: missing references' })).toBeVisible()
    await expectNoViolations(page)
  })
