import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import type { Plan } from '../../shared/plan/plan.ts'
import { writePlan } from '../../shared/workspace/plan-file.ts'
import { median, type Row } from './measure.ts'

const ROUNDS = 5

interface Started {
  /** From the start of the process to the mark of the first drawn frame, ms. */
  readonly drawn: number
  /** Of all its processes together, MiB. */
  readonly memory: number
}

async function start(app: string, file?: string): Promise<Started> {
  const userData = mkdtempSync(join(tmpdir(), 'gatewright-bench-'))
  const began = performance.now()
  const electron = await _electron.launch({
    args: ['--no-sandbox', app, ...(file === undefined ? [] : [file])],
    env: { ...(process.env as Record<string, string>), GATEWRIGHT_USER_DATA: userData },
  })
  const page = await electron.firstWindow()
  await page.locator('html[data-drawn=true], html[data-ready=true]').waitFor({ timeout: 120_000 })
  const drawn = performance.now() - began
  const memory = await electron.evaluate(({ app: running }) =>
    running.getAppMetrics().reduce((sum, { memory: { workingSetSize } }) => sum + workingSetSize / 1024, 0),
  )
  await electron.close()
  rmSync(userData, { recursive: true, force: true })
  return { drawn, memory }
}

async function row(name: string, app: string, file?: string): Promise<Row> {
  const rounds: Started[] = []
  for (let i = 0; i < ROUNDS; i++) rounds.push(await start(app, file))
  return {
    window: name,
    'start to first frame (ms)': median(rounds.map(({ drawn }) => drawn)),
    'memory (MiB)': median(rounds.map(({ memory }) => memory)),
  }
}

/** Cold starts beside an empty Electron window, by turns in one run; Playwright's attaching is in both. */
export async function startRows(plans: readonly Plan[]): Promise<readonly Row[]> {
  const rows = [await row('empty Electron window', 'test/bench/empty-window'), await row('start screen', '.')]
  for (const plan of plans) {
    const folder = mkdtempSync(join(tmpdir(), 'gatewright-bench-'))
    const file = join(folder, 'bench.gatewright.json')
    writeFileSync(file, writePlan(plan))
    rows.push(await row(`plan of ${String(plan.resources.size)} resources`, '.', file))
    rmSync(folder, { recursive: true, force: true })
  }
  return rows
}
