import type { Cases } from '../../cases.ts'
import { circuit } from '../case-plans.ts'

const many = (count: number) =>
  circuit({
    line: { transitGateway: 'tgw', allowedPrefixes: Array.from({ length: count }, (_, i) => `10.${String(i)}.0.0/16`) },
  })

export const cases: Cases = {
  passes: [{ name: 'two hundred', plan: many(200) }],
  fails: [{ name: 'one more', plan: many(201), at: ['line.allowedPrefixes'], message: 'count' }],
}
