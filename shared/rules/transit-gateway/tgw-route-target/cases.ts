import type { Cases } from '../../cases.ts'
import { hub, tableOf } from '../case-plans.ts'

const route = (fields: object) => hub({ tgw: { routes: [{ destinationCidrBlock: '192.168.9.0/24', ...fields }] } })
const at = ['tgw.routes[0].attachment']

export const cases: Cases = {
  passes: [
    { name: 'an attachment', plan: route({ attachment: 'vpn' }) },
    { name: 'a blackhole', plan: route({ blackhole: true }) },
  ],
  fails: [
    { name: 'neither', plan: route({}), at, message: 'none' },
    { name: 'what is not in the plan', plan: route({ attachment: 'gone' }), at, message: 'none' },
    {
      name: 'both',
      plan: route({ blackhole: true, attachment: 'vpn' }),
      at,
      message: 'both',
      fixed: { 'tgw.routes[0].attachment': null },
    },
    {
      name: 'neither, in a table of the plan',
      plan: hub({ table: tableOf([], [], { routes: [{ destinationCidrBlock: '192.168.9.0/24' }] }) }),
      at: ['table.routes[0].attachment'],
      message: 'none',
    },
  ],
}
