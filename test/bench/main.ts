import { coreRow } from './core.ts'
import { generatedPlan } from './estate.ts'
import { table } from './measure.ts'

const SIZES = (process.argv[2] ?? '100,1000,10000').split(',').map(Number)

console.log(
  table(
    'Our code (ms)',
    SIZES.map((size) => coreRow(generatedPlan(size))),
  ),
)
