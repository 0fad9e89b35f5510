import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { fromTemplate } from './window.ts'

/** Presses F6 as soon as the window around a plan is there; `data-gone` tells where it went, `data-empty` where nothing was yet. */
const goRoundOnOpening = (page: Page, presses: number): Promise<void> =>
  page.evaluate((count) => {
    const [gone, empty]: [string[], string[]] = [[], []]
    const opening = new MutationObserver(() => {
      if (document.querySelector('.workbench') === null) return
      opening.disconnect()
      for (let press = 0; press < count; press++) {
        const key = new KeyboardEvent('keydown', { key: 'F6', bubbles: true, cancelable: true })
        document.activeElement?.dispatchEvent(key)
        const region = document.activeElement?.closest<HTMLElement>('[data-region]')
        const name = region?.dataset['region'] ?? 'none'
        gone.push(name)
        if (region?.childElementCount === 0) empty.push(name)
      }
      Object.assign(document.documentElement.dataset, { gone: gone.join(' '), empty: empty.join(' ') })
    })
    opening.observe(document.body, { childList: true, subtree: true })
  }, presses)

test('F6 goes round the parts of the window before they are filled, and then to what is in the last', async ({
  page,
}) => {
  await goRoundOnOpening(page, 5)
  await fromTemplate(page)
  const window = page.locator('html')
  await expect(window).toHaveAttribute('data-empty', 'bottom inspector palette outline')
  await expect(window).toHaveAttribute('data-gone', 'bottom inspector toolbar palette outline')
  await expect(page.getByRole('button', { name: 'Add inside eu-west-1' })).toBeFocused()
  await expect(page.locator('[data-region][tabindex]'), 'what is filled takes no focus itself').toHaveCount(0)
})
