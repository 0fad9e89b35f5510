import type { Cases } from '../../cases.ts'
import { hub, tableOf } from '../case-plans.ts'

const routes = (...destinations: readonly string[]) =>
  hub({ tgw: { routes: destinations.map((destinationCidrBlock) => ({ destinationCidrBlock, attachment: 'vpn' })) } })

export const cases: Cases = {
  passes: [
    { name: 'another length', plan: routes('192.168.0.0/16', '192.168.0.0/17') },
    { name: 'a text that is no block is another rule’s', plan: routes('office', 'office') },
    {
      name: 'the same in another table',
      plan: hub({
        tgw: { routes: [{ destinationCidrBlock: '0.0.0.0/0', attachment: 'vpn' }] },
        table: tableOf([], [], { routes: [{ destinationCidrBlock: '0.0.0.0/0', attachment: 'vpn' }] }),
      }),
    },
  ],
  fails: [
    { name: 'none', plan: routes(''), at: ['tgw.routes[0].destinationCidrBlock'], message: 'missing' },
    {
      name: 'the same twice',
      plan: routes('192.168.9.0/24', '192.168.9.0/24'),
      at: ['tgw.routes[1].destinationCidrBlock'],
      message: 'twice',
    },
    {
      name: 'the same, written otherwise',
      plan: routes('2001:db8::/32', '2001:0db8::/32'),
      at: ['tgw.routes[1].destinationCidrBlock'],
      message: 'twice',
    },
  ],
}
