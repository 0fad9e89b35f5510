import type { Cases } from '../../cases.ts'
import { zone } from '../case-plans.ts'

export const cases: Cases = {
  passes: [{ name: 'one VPC', plan: zone() }],
  fails: [{ name: 'none', plan: zone({ vpcs: [] }), at: ['z.vpcs'], message: 'none' }],
}
