import type { Cases } from '../../cases.ts'
import { inbound } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'two zones', plan: inbound() },
    { name: 'one address is another rule’s', plan: inbound({ ipAddresses: [{ subnet: 'a' }] }) },
  ],
  fails: [
    {
      name: 'two addresses in one subnet',
      plan: inbound({
        ipAddresses: [
          { subnet: 'a', ip: '10.0.0.53' },
          { subnet: 'a', ip: '10.0.0.54' },
        ],
      }),
      at: ['r.ipAddresses'],
      message: 'one',
    },
  ],
}
