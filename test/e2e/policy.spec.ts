import type { Page } from '@playwright/test'
import { expect, test } from './drawing.ts'
import { inspector, problems, toolbar } from './window.ts'

const withEndpoint = {
  resources: {
    'vpc-1': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
    'rt-1': { kind: 'route_table', name: 'private', vpc: 'vpc-1' },
    's3-1': { kind: 'vpc_endpoint', name: 's3', vpc: 'vpc-1', service: 's3', routeTables: ['rt-1'] },
  },
}

const policy = (page: Page) => inspector(page).getByRole('textbox', { name: 'Policy' })

test('a ready-made policy is chosen, in one step, and is without fault', async ({ open }) => {
  const drawing = await open(withEndpoint)
  const { page } = drawing
  await drawing.click(await drawing.centre('s3-1'))
  await inspector(page).getByRole('button', { name: 'Ready-made Policy' }).click()
  await page.getByRole('menuitem', { name: 'Resources of the caller’s own account' }).click()
  await expect(policy(page)).toHaveValue(/"aws:ResourceAccount": "\$\{aws:PrincipalAccount\}"/)
  await expect(policy(page)).not.toHaveAttribute('aria-invalid')
  await drawing.expectUndo('Change policy of s3')
  await toolbar(page, 'Undo Change policy of s3').click()
  await expect(policy(page)).toHaveValue('')
})

test('JSON that breaks off is told by line and column, mended, and indented by a button', async ({ open }) => {
  const drawing = await open(withEndpoint)
  const { page } = drawing
  await drawing.click(await drawing.centre('s3-1'))
  const where = 'The policy is not JSON: look at line 2, column 1.'
  await policy(page).fill('{ "Version": "2012-10-17", "Statement": [\n}')
  await expect(policy(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(inspector(page).getByText(where)).toBeVisible()
  await expect(problems(page).getByRole('row', { name: where })).toBeVisible()
  await expect(inspector(page).getByRole('button', { name: 'Indent Policy' })).toBeDisabled()

  await policy(page).fill(
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}',
  )
  await expect(inspector(page).getByText(where)).toBeHidden()
  await inspector(page).getByRole('button', { name: 'Indent Policy' }).click()
  await expect(policy(page)).toHaveValue(/^\{\n {2}"Version": "2012-10-17",\n/)
})
