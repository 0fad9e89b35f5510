import type { Cases } from '../../cases.ts'
import { alone, everything, hub, tableOf } from '../case-plans.ts'

const two = (one: readonly string[], other: readonly string[]) =>
  hub({ tgw: alone, one: tableOf(one, everything), other: tableOf(other, everything) })

export const cases: Cases = {
  passes: [{ name: 'one each', plan: two(['attach-prod', 'attach-dev'], ['vpn']) }],
  fails: [
    {
      name: 'two tables',
      plan: two(['attach-prod', 'attach-dev'], ['vpn', 'attach-dev']),
      at: ['other.associations[1]'],
      message: 'twice',
    },
    { name: 'one table twice', plan: two(['vpn', 'vpn'], []), at: ['one.associations[1]'], message: 'twice' },
  ],
}
