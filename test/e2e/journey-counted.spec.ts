import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Point } from '../../shared/scene/scene.ts'
import { init, offlineOverride, scratchFolder, validate, whyNoTerraform, writeFiles } from '../terraform/terraform.ts'
import { Drawing } from './drawing.ts'
import { expect, readyPage, test } from './fixtures.ts'
import {
  answerDialogs,
  box,
  click,
  drag,
  drop,
  dropInto,
  expectProblem,
  field,
  picker,
  problem,
  resize,
  type,
  type Hand,
} from './planner.ts'

const folder = scratchFolder('counted')

test.describe.configure({ timeout: 120_000 })

async function begin(app: ElectronApplication): Promise<Hand> {
  const page = await readyPage(app)
  await resize(app, page, [1280, 800])
  return { page, actions: 0 }
}

async function exportTo(app: ElectronApplication, hand: Hand, to: string): Promise<void> {
  const { page } = hand
  await answerDialogs(app, to)
  await click(hand, page.getByRole('button', { name: 'Export' }))
  await click(hand, page.getByRole('menuitem', { name: 'Export Terraform…' }))
  await click(hand, page.getByRole('dialog').getByRole('button', { name: 'Choose folder…' }))
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Done' })).toBeVisible()
  expect(existsSync(join(to, 'vpn.tf'))).toBe(true)
}

function expectSound(exported: string): void {
  test.skip(whyNoTerraform !== undefined, whyNoTerraform)
  const whyNoProvider = init(exported)
  test.skip(whyNoProvider !== undefined, whyNoProvider)
  writeFiles(exported, [offlineOverride])
  expect(validate(exported)).toEqual([])
}

const noErrors = (page: Page) => page.getByRole('button', { name: /^0 errors, 0 warnings/ })

test('from the first launch to the template’s Terraform: at most 6 clicks', async ({ launch }) => {
  const app = await launch()
  const hand = await begin(app)
  await click(hand, hand.page.getByRole('button', { name: /^Office to EKS/ }))
  await expect(noErrors(hand.page)).toBeVisible()
  const exported = join(folder, 'template')
  await exportTo(app, hand, exported)
  console.log(`from the first launch to the exported template: ${String(hand.actions)} clicks`)
  expect(hand.actions).toBeLessThanOrEqual(6)
  expectSound(exported)
})

test('from an empty drawing to an office joined to EKS, exported: at most 60 actions', async ({ launch }) => {
  const app = await launch()
  const hand = await begin(app)
  const { page } = hand
  const at = async (x: number, y: number): Promise<Point> => {
    const canvas = await page.getByRole('application', { name: 'Drawing' }).boundingBox()
    return { x: x + (canvas?.x ?? 0), y: y + (canvas?.y ?? 0) }
  }
  await click(hand, page.getByRole('button', { name: 'New plan' }))
  await drop(hand, 'site', await at(160, 200))
  await type(hand, field(page, 'Add to LAN CIDR blocks'), '192.168.1.0/24')
  await type(hand, field(page, 'Public IP address'), '203.0.113.10')
  await dropInto(hand, 'customer_gateway', 'office-1', { x: 120, y: 130 })
  await click(hand, page.getByRole('button', { name: 'Zoom out' }))
  await click(hand, page.getByRole('button', { name: 'Zoom out' }))
  await drop(hand, 'vpc', await at(540, 250))
  await click(hand, page.getByRole('button', { name: 'Fit the drawing' }))
  await dropInto(hand, 'vpn_gateway', 'vpc-1', { x: 96, y: 120 })
  await dropInto(hand, 'route_table', 'vpc-1', { x: 256, y: 120 })
  await dropInto(hand, 'subnet', 'vpc-1', { x: 160, y: 260 })
  await dropInto(hand, 'subnet', 'vpc-1', { x: 448, y: 260 })
  await dropInto(hand, 'security_group', 'vpc-1', { x: 416, y: 120 })
  await dropInto(hand, 'eks_cluster', 'vpc-1', { x: 528, y: 372 })
  await click(hand, picker(page, 'Additional security groups'))
  await click(hand, page.getByRole('option').first())
  await drag(hand, await new Drawing(page).port('cgw-1'), (await box(page, 'vgw-1')).centre)
  const shut = 'admits TCP 443 from 192.168.1.0/24'
  await expectProblem(page, shut)
  await click(hand, problem(page, shut).getByRole('button', { name: /^Admit TCP 443/ }))
  await expect(noErrors(page)).toBeVisible()
  const exported = join(folder, 'drawn')
  await exportTo(app, hand, exported)
  console.log(`from an empty drawing to exported Terraform: ${String(hand.actions)} actions`)
  expect(hand.actions).toBeLessThanOrEqual(60)
  expectSound(exported)
})
