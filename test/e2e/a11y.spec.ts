import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { fromTemplate, inspector, outlineRow } from './window.ts'

/** With their keys. */
const DIALOGS = [
  ['Find or do', 'Control+K'],
  ['Keyboard shortcuts', 'F1'],
  ['Export Terraform', 'Control+E'],
  ['Export drawing', 'Control+Shift+E'],
  ['Print', 'Control+P'],
] as const

/** Serious and critical violations on the screen as it is, or in a part of it. */
async function violations(page: Page, part?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations: found } = await (part === undefined ? axe : axe.include(part)).analyze()
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`))
}

for (const theme of ['light', 'dark'] as const)
  test.describe(theme, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    })

    test('the start screen and an empty plan', async ({ page }) => {
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: /^New plan/ }).click()
      await expect(page.getByRole('heading', { name: 'Three steps to a VPN link' })).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    test('a plan with problems, every kind in the inspector', async ({ page }) => {
      await fromTemplate(page)
      await outlineRow(page, /^private-a/).click()
      await inspector(page).getByRole('textbox', { name: 'IPv4 CIDR block' }).fill('10.0.16.0/x')
      expect(await violations(page)).toEqual([])
      const rows = [
        /^HQ, Office/,
        /^hq, Customer/,
        /^main, VPC/,
        /^main, EKS/,
        /^eks-api/,
        /^private, Route/,
        /^hq, VPN/,
      ]
      for (const row of rows) {
        await outlineRow(page, row).click()
        await expect(outlineRow(page, row)).toHaveAttribute('aria-selected', 'true')
        for (const fold of await inspector(page).locator('summary').all()) await fold.click()
        expect(await violations(page, '[data-region=inspector]')).toEqual([])
      }
    })

    test('the Terraform panel and several resources', async ({ page }) => {
      await fromTemplate(page)
      await page.keyboard.press('Control+A')
      await page.getByRole('tab', { name: 'Terraform' }).click()
      await expect(page.locator('.code')).toContainText('aws_')
      expect(await violations(page)).toEqual([])
    })

    test('the address plan with an overlap, and splitting a VPC', async ({ page }) => {
      await fromTemplate(page)
      await outlineRow(page, /^HQ, Office/).click()
      await inspector(page).getByRole('textbox', { name: 'LAN CIDR blocks 1' }).fill('10.0.5.0/24')
      await page.keyboard.press('Control+Shift+A')
      await expect(page.getByRole('grid', { name: 'Addresses' })).toContainText('overlaps HQ')
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: 'Split main…' }).click()
      await expect(page.getByRole('dialog', { name: 'Split main into subnets' })).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    test('resources and rules', async ({ page }) => {
      await page.keyboard.press('Control+K')
      await page.keyboard.type('Resources and rules')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('article', { name: 'Page' }).getByRole('heading').first()).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    test('the dialogs', async ({ page }) => {
      await fromTemplate(page)
      for (const [name, keys] of DIALOGS) {
        await page.keyboard.press(keys)
        await expect(page.getByRole('dialog', { name })).toBeVisible()
        expect(await violations(page), name).toEqual([])
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog', { name })).toBeHidden()
      }
    })
  })
