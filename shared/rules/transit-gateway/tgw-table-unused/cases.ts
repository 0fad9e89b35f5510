import type { Cases } from '../../cases.ts'
import { everything, hub, tableOf } from '../case-plans.ts'

export const cases: Cases = {
  passes: [{ name: 'one', plan: hub({ table: tableOf(['vpn'], everything) }) }],
  fails: [
    { name: 'none', plan: hub({ table: tableOf([], everything) }), at: ['table.associations'], message: 'unused' },
  ],
}
