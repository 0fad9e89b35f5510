import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the flagship template from the start screen. */
export async function fromTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Office to EKS/ }).click()
  await expect(page.getByRole('treegrid', { name: 'Outline of the plan' })).toBeVisible()
}

export const outline = (page: Page): Locator => page.getByRole('treegrid', { name: 'Outline of the plan' })

export const outlineRow = (page: Page, name: RegExp): Locator => outline(page).getByRole('row', { name })

export const toolbar = (page: Page, name: string): Locator =>
  page.getByRole('toolbar', { name: 'Plan' }).getByRole('button', { name, exact: true })

export const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Properties' })

export const problems = (page: Page): Locator => page.getByRole('grid', { name: 'Problems' })
