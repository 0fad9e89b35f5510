import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../e2e/fixtures.ts'
import { rest, round, startEditor, TEMPLATE } from './editor.ts'
import { gauge, type Use } from './use.ts'

const MINUTE = 60_000
const minutes = Number(process.env['SOAK_MINUTES'] ?? 30)
const seed = Number(process.env['SOAK_SEED'] ?? 1)
/** What is loaded and compiled late has been by then. */
const warm = Math.min(10, minutes / 3)
const STEPS = 50
/** How much more the last third may hold than the first, of what came after the warm-up. */
const GROWTH = 1.1

interface Reading extends Use {
  readonly minute: number
  /** Steps of editing so far. */
  readonly edits: number
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

const line = (values: readonly (string | number)[]): string => `| ${values.join(' | ')} |`

function tell({ minute, edits, heap, objects, main, nodes, detached, listeners }: Reading): void {
  console.log(line([Math.round(minute), edits, heap.toFixed(1), objects, main.toFixed(0), nodes, detached, listeners]))
}

/** Of the median of the last third over that of the first. */
function growth(readings: readonly Reading[], what: keyof Use): number {
  const third = Math.ceil(readings.length / 3)
  const of = (some: readonly Reading[]): number => median(some.map((reading) => reading[what]))
  return of(readings.slice(-third)) / of(readings.slice(0, third))
}

test(`${String(minutes)} minutes of editing leave memory as it was`, async ({ launch, userData }) => {
  test.setTimeout((minutes + 10) * MINUTE)
  const folder = join(userData, 'soak')
  await mkdir(folder, { recursive: true })
  const editor = await startEditor(await launch({ args: [TEMPLATE] }), folder, seed)
  const read = await gauge(editor.app, editor.page)
  console.log(line(['minute', 'edits', 'heap (MiB)', 'objects', 'main (MiB)', 'nodes', 'detached', 'listeners']))
  console.log(line(Array<string>(8).fill('---:')))
  const readings: Reading[] = []
  const start = performance.now()
  for (let edits = 0, minute = 0; minute < minutes;) {
    await round(editor, STEPS)
    edits += STEPS
    minute = (performance.now() - start) / MINUTE
    if (minute < Math.floor(readings.at(-1)?.minute ?? 0) + 1) continue
    await rest(editor)
    const reading = { minute, edits, ...(await read()) }
    readings.push(reading)
    tell(reading)
  }
  const after = readings.filter(({ minute }) => minute > warm)
  for (const what of ['heap', 'objects', 'main', 'nodes', 'detached', 'listeners'] as const)
    expect.soft(growth(after, what), `growth of ${what}`).toBeLessThan(GROWTH)
})
