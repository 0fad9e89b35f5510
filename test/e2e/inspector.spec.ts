import { expect, test } from './fixtures.ts'
import { fromTemplate, inspector, outlineRow, problems, toolbar } from './window.ts'

test.beforeEach(async ({ page }) => {
  await fromTemplate(page)
})

test('a wrong block is kept, marked where it is typed and in Problems, and mended by its Fix', async ({ page }) => {
  await outlineRow(page, /^private-a/).click()
  const field = inspector(page).getByRole('textbox', { name: 'IPv4 CIDR block' })
  await field.fill('10.0.0.7/20')
  await expect(field).toHaveValue('10.0.0.7/20')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(problems(page).getByRole('row', { name: /10\.0\.0\.7\/20/ })).toBeVisible()
  await inspector(page).getByRole('button', { name: 'Use 10.0.0.0/20' }).click()
  await expect(field).toHaveValue('10.0.0.0/20')
  await expect(problems(page).getByRole('row', { name: /10\.0\.0\.7\/20/ })).toBeHidden()
  await expect(toolbar(page, 'Undo Fix: Use 10.0.0.0/20')).toBeEnabled()
})

test('typing in one field is one undo step, named after it', async ({ page }) => {
  await outlineRow(page, /^private-b/).click()
  const field = inspector(page).getByRole('textbox', { name: 'Availability Zone' })
  await field.fill('')
  await field.pressSequentially('eu-west-1c')
  await toolbar(page, 'Undo Change Availability Zone of private-b').click()
  await expect(field).toHaveValue('eu-west-1b')
  await expect(toolbar(page, 'Undo')).toBeDisabled()
})

test('a form longer than the window makes no part of it scroll away', async ({ page }) => {
  await outlineRow(page, /^private-a/).click()
  await expect(inspector(page).getByRole('textbox', { name: 'IPv4 CIDR block' })).toBeVisible()
  const scrolled = await page.evaluate(() => {
    window.scrollTo(0, 10_000)
    return window.scrollY
  })
  expect(scrolled).toBe(0)
})

test('what is no number stays in its field, and the plan keeps the number', async ({ page }) => {
  await outlineRow(page, /^hq, Customer gateway/).click()
  const field = inspector(page).getByRole('textbox', { name: 'BGP ASN' })
  await field.fill('65x')
  await expect(field).toHaveValue('65x')
  await expect(inspector(page).getByText('“65x” is not a whole number; the plan keeps 65000.')).toBeVisible()
  await field.fill('65010')
  await expect(inspector(page).getByText('not a whole number')).toBeHidden()
  await expect(outlineRow(page, /^hq, Customer gateway, .*ASN 65010/)).toBeVisible()
})

test('fields that are of no use are not there', async ({ page }) => {
  await outlineRow(page, /^hq, VPN connection/).click()
  const routes = inspector(page).getByRole('group', { name: 'Static routes' })
  await expect(routes).toBeHidden()
  await inspector(page).getByText('Static', { exact: true }).click()
  await expect(routes).toBeVisible()
  await routes.getByRole('textbox', { name: 'Add to Static routes' }).fill('192.168.1.0/24 192.168.2.0/24')
  await page.keyboard.press('Enter')
  await expect(routes.getByRole('textbox', { name: 'Static routes 2' })).toHaveValue('192.168.2.0/24')
  await routes.getByRole('button', { name: 'Remove 192.168.2.0/24' }).first().click()
  await expect(routes.getByRole('textbox', { name: 'Static routes 2' })).toBeHidden()
  await expect(routes.getByRole('textbox', { name: 'Static routes 1' })).toHaveValue('192.168.1.0/24')
})

test('a link is found by typing, jumped to, and set to none', async ({ page }) => {
  await outlineRow(page, /^private-a/).click()
  const table = inspector(page).getByRole('combobox', { name: 'Route table' })
  await expect(table).toHaveValue('private')
  await table.fill('no')
  await page.getByRole('option', { name: 'None' }).click()
  await expect(toolbar(page, 'Undo Change route table of private-a')).toBeEnabled()
  await table.fill('priv')
  await page.getByRole('option', { name: 'private' }).click()
  await expect(table).toHaveValue('private')
  await inspector(page).getByRole('button', { name: 'Go to private' }).click()
  await expect(inspector(page).getByRole('heading', { name: 'private', exact: true })).toBeVisible()
})

test('tunnel 1 is copied to tunnel 2, but its addresses', async ({ page }) => {
  await outlineRow(page, /^hq, VPN connection/).click()
  const panel = inspector(page).getByRole('tabpanel')
  await panel.getByRole('textbox', { name: 'DPD timeout' }).fill('45')
  await panel.getByRole('button', { name: 'Copy to Tunnel 2, but its addresses' }).click()
  await inspector(page).getByRole('tab', { name: 'Tunnel 2' }).click()
  await expect(panel.getByRole('textbox', { name: 'DPD timeout' })).toHaveValue('45')
  await expect(panel.getByRole('textbox', { name: 'Inside IPv4 CIDR' })).toHaveValue('169.254.10.4/30')
})

test('the next free block is proposed', async ({ page }) => {
  await outlineRow(page, /^private-c/).click()
  await inspector(page).getByRole('button', { name: 'Suggestions for IPv4 CIDR block' }).click()
  await page.getByRole('menuitem', { name: '10.0.32.0/24' }).click()
  await expect(inspector(page).getByRole('textbox', { name: 'IPv4 CIDR block' })).toHaveValue('10.0.32.0/24')
})

test('a rule of a security group is added, filled in, moved and removed', async ({ page }) => {
  await outlineRow(page, /^eks-api/).click()
  const rules = inspector(page).getByRole('group', { name: 'Inbound rules' })
  await rules.getByRole('button', { name: 'Add inbound rule' }).click()
  const second = rules.locator('[data-field="ingress[1]"]')
  await second.getByRole('textbox', { name: 'Description' }).fill('Second')
  await rules.getByRole('button', { name: 'Move Inbound rule 2 up' }).click()
  await expect(rules.locator('[data-field="ingress[0]"]').getByRole('textbox', { name: 'Description' })).toHaveValue(
    'Second',
  )
  await rules.getByRole('button', { name: 'Remove Inbound rule 1' }).click()
  await expect(second).toBeHidden()
  await expect(rules.getByRole('textbox', { name: 'Description' })).toHaveValue(/^Office LAN/)
})

test('a tag is added; its key standing twice is told', async ({ page }) => {
  const tags = inspector(page).getByRole('group', { name: 'Tags' })
  await tags.getByRole('button', { name: 'Add tag' }).click()
  await tags.getByRole('textbox', { name: 'Key of tag 3' }).fill('Project')
  await expect(tags.locator('..').getByText('The key “Project” stands twice; the first one counts.')).toBeVisible()
  await tags.getByRole('textbox', { name: 'Key of tag 3' }).fill('aws:team')
  await expect(tags.locator('..').getByText(/^Tag keys that begin with aws:/)).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Problems' })).toContainText('Plan settings')
  await tags.getByRole('textbox', { name: 'Key of tag 3' }).fill('Team')
  await expect(tags.locator('..').getByText(/^Tag keys that begin with aws:/)).toBeHidden()
  await tags.getByRole('textbox', { name: 'Value of tag Team' }).fill('network')
  await page.getByRole('tab', { name: 'Terraform' }).click()
  await page.getByRole('option', { name: 'providers.tf' }).click()
  await expect(page.locator('.code')).toContainText('Team')
})

test('a problem leads to its field, even into the other tunnel', async ({ page }) => {
  await outlineRow(page, /^hq, VPN connection/).click()
  await inspector(page).getByRole('tab', { name: 'Tunnel 2' }).click()
  await inspector(page).getByRole('textbox', { name: 'Inside IPv4 CIDR' }).fill('169.254.10.0/30')
  await outlineRow(page, /^HQ, Office/).click()
  await problems(page)
    .getByRole('row', { name: /169\.254\.10\.0\/30/ })
    .first()
    .click()
  const field = inspector(page).getByRole('textbox', { name: 'Inside IPv4 CIDR' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('169.254.10.0/30')
})

test('a rule is explained, switched off with a reason, and on again', async ({ page }) => {
  const row = problems(page).getByRole('row', { name: /203\.0\.113\.10/ })
  const hasFocus = () => problems(page).evaluate((list) => list.contains(document.activeElement))
  await row.getByRole('button', { name: 'Why?' }).click()
  const why = page.getByRole('dialog')
  await expect(why.getByRole('heading', { name: 'Source' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(why).toBeHidden()
  await row.getByRole('button', { name: 'Switch off…' }).click()
  await page.getByRole('textbox', { name: 'Why it does not matter here' }).fill('Only a drill')
  await page.keyboard.press('Enter')
  await expect(row).toBeHidden()
  await expect.poll(hasFocus).toBe(true)
  await page.getByText('1 switched off').click()
  await expect(page.getByText('Reason: Only a drill')).toBeVisible()
  await page.getByRole('button', { name: 'Switch on again' }).click()
  await expect(row).toBeVisible()
  await expect.poll(hasFocus).toBe(true)
})

test('an overlap is told at the field that was typed, though the finding is the other subnet’s', async ({ page }) => {
  await outlineRow(page, /^private-a/).click()
  const field = inspector(page).getByRole('textbox', { name: 'IPv4 CIDR block' })
  await field.fill('10.0.16.0/20')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await inspector(page).getByRole('button', { name: 'Go to private-b' }).click()
  await expect(inspector(page).getByRole('heading', { name: 'private-b' })).toBeVisible()
  await expect(field).toBeFocused()
})

test('what follows from the plan stands over the form and follows each edit', async ({ page }) => {
  await outlineRow(page, /^private-a/).click()
  const facts = inspector(page).getByLabel('What follows from the plan')
  const fact = (term: string) => facts.locator('div', { has: page.getByText(term, { exact: true }) })
  await expect(fact('Usable addresses')).toContainText('4,091')
  await expect(fact('Back to HQ')).toContainText('Through main')
  await inspector(page).getByRole('textbox', { name: 'IPv4 CIDR block' }).fill('10.0.0.0/24')
  await expect(fact('Usable addresses')).toContainText('251')
  await outlineRow(page, /^private, Route table/).click()
  await inspector(page).getByRole('button', { name: 'Remove main' }).click()
  await outlineRow(page, /^private-a/).click()
  await expect(fact('Back to HQ')).toContainText('No route to 192.168.1.0/24')
})
