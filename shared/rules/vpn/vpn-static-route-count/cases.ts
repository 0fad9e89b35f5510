import type { Cases } from '../../cases.ts'

const routes = (count: number) => ({
  resources: {
    vpn: {
      kind: 'vpn_connection',
      staticRoutesOnly: true,
      staticRoutes: Array.from({ length: count }, (_, i) => `192.168.${i}.0/24`),
    },
  },
})

export const cases: Cases = {
  passes: [{ name: 'a hundred', plan: routes(100) }],
  fails: [{ name: 'one more', plan: routes(101), at: ['vpn.staticRoutes'], message: 'count' }],
}
