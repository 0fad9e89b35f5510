import type { Cases } from '../../cases.ts'

const connection = (staticRoutesOnly: boolean, staticRoutes: readonly string[]) => ({
  resources: { vpn: { kind: 'vpn_connection', staticRoutesOnly, staticRoutes } },
})

export const cases: Cases = {
  passes: [
    { name: 'BGP without', plan: connection(false, []) },
    { name: 'static with', plan: connection(true, ['192.168.1.0/24']) },
  ],
  fails: [
    {
      name: 'BGP with one',
      plan: connection(false, ['192.168.1.0/24']),
      at: ['vpn.staticRoutes'],
      message: 'bgp',
      fixed: { 'vpn.staticRoutes': [] },
    },
  ],
}
