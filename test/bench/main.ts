import { coreRow } from './core.ts'
import { generatedPlan } from './estate.ts'
import { table } from './measure.ts'
import { startRows } from './start.ts'
import { terraformCell } from './terraform.ts'
import { canvasRows } from './window.ts'

/** `npm run bench [-- core window start]`: all of them, or those named. */
const named = process.argv.slice(2)
const wanted = (name: string): boolean => named.length === 0 || named.includes(name)

if (wanted('core')) {
  const rows = [100, 1_000, 10_000].map((size) => {
    const plan = generatedPlan(size)
    return { ...coreRow(plan), ...(size > 1_000 ? {} : terraformCell(plan)) }
  })
  console.log(table('Our code beside terraform validate (ms)', rows))
  console.log(`Peak memory of these: ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MiB\n`)
}
if (wanted('window'))
  console.log(table('Frames of the canvas in Chromium (ms)', await canvasRows([200, 1_000].map(generatedPlan))))
if (wanted('start')) console.log(table('Cold start', await startRows([generatedPlan(200)])))
