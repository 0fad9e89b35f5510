import type { Cases } from '../../cases.ts'
import { alone, everything, hub, tableOf } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'the default one', plan: hub() },
    { name: 'one of the plan', plan: hub({ tgw: alone, all: tableOf(everything, everything) }) },
  ],
  fails: [
    { name: 'none', plan: hub({ tgw: alone }), at: everything.map((id) => `${id}.transitGateway`), message: 'none' },
    {
      name: 'one left out',
      plan: hub({ tgw: alone, all: tableOf(['attach-prod', 'vpn'], everything) }),
      at: ['attach-dev.transitGateway'],
      message: 'none',
    },
    {
      name: 'only propagated',
      plan: hub({ tgw: alone, all: tableOf(['attach-prod', 'attach-dev'], everything) }),
      at: ['vpn.transitGateway'],
      message: 'none',
    },
  ],
}
