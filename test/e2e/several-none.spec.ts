import { Drawing, expect, test } from './drawing.ts'
import { readyPage } from './fixtures.ts'
import { fromTemplate, inspector, toolbar } from './window.ts'

test('a reference that differs can be set to None for all, in one step', async ({ app, page: first }) => {
  await fromTemplate(first)
  const page = await readyPage(app)
  const drawing = new Drawing(page)
  const form = inspector(page)
  const table = form.getByRole('combobox', { name: 'Route table' })
  await drawing.click(await drawing.title('subnet-private-a'))
  await table.fill('None')
  await page.getByRole('option', { name: 'None' }).click()
  await drawing.click(await drawing.title('subnet-private-b'), ['Shift'])
  await expect(table).toHaveValue('')
  await expect(table).toHaveAttribute('placeholder', '(different)')
  await table.fill('None')
  await page.getByRole('option', { name: 'None' }).click()
  await expect(table).not.toHaveAttribute('placeholder', '(different)')
  await toolbar(page, 'Undo Change route table of 2 resources').click()
  await expect(table).toHaveAttribute('placeholder', '(different)')
})
