import type { Plan } from '../../shared/plan/plan.ts'
import { useOwnDisplay } from '../display.ts'
import { coreRow } from './core.ts'
import { crowded } from './crowded.ts'
import { generatedPlan } from './estate.ts'
import { growth } from './growth.ts'
import { table } from './measure.ts'
import { startRows } from './start.ts'
import { terraformCell } from './terraform.ts'
import { canvasRows } from './window.ts'

const [, , part] = process.argv

const pair = (plan: (size: number) => Plan, size: number): [Plan, Plan] => [plan(size), plan(2 * size)]

const closeDisplay = await useOwnDisplay()
if (part === 'core') {
  const rows = [100, 1_000, 10_000].map((size) => {
    const plan = generatedPlan(size)
    return { ...coreRow(plan), ...(size > 1_000 ? {} : terraformCell(plan)) }
  })
  console.log(table('Our code beside terraform validate (ms)', rows))
  console.log(`Peak memory of these: ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MiB\n`)
}
if (part === 'rules') {
  console.log(table('Rules on a sound estate of 10 000 and of 20 000', growth(...pair(generatedPlan, 10_000))))
  const inOnePlace = (records: number): Plan => crowded({ records, items: 1 })
  console.log(table('Rules with 400 and 800 faulty ones of each kind in one place', growth(...pair(inOnePlace, 400))))
}
if (part === 'window') {
  const rows = await canvasRows([200, 1_000, 2_000, 5_000].map(generatedPlan))
  console.log(table('Frames of gestures: median / 95th percentile / main thread at work (ms)', rows))
}
if (part === 'start') console.log(table('Cold start', await startRows([generatedPlan(200)])))
closeDisplay()
