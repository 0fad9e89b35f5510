import type { Cases } from '../../cases.ts'
import { staticConnection } from '../case-plans.ts'

const routes = (staticRoutes: readonly string[], lanCidrs: readonly string[] = ['192.168.1.0/24']) =>
  staticConnection(staticRoutes, lanCidrs)

export const cases: Cases = {
  passes: [
    { name: 'the LAN', plan: routes(['192.168.1.0/24']) },
    { name: 'a part of the LAN', plan: routes(['192.168.1.128/25']) },
    { name: 'a summary of the LAN', plan: routes(['192.168.0.0/16']) },
    { name: 'inside the VPC is another rule’s', plan: routes(['192.168.1.0/24', '10.0.1.0/24']) },
    { name: 'the LAN is not known', plan: routes(['192.168.2.0/24'], []) },
  ],
  fails: [
    {
      name: 'just behind the LAN',
      plan: routes(['192.168.1.0/24', '192.168.2.0/24']),
      at: ['vpn.staticRoutes[1]'],
      message: 'stray',
      fixed: { 'vpn.staticRoutes': ['192.168.1.0/24'] },
    },
    {
      name: 'the only route, which can’t be removed',
      plan: routes(['192.168.2.0/24']),
      at: ['vpn.staticRoutes[0]'],
      message: 'stray',
    },
  ],
}
