import type { Cases } from '../../cases.ts'

const blocks = (count: number, second: number) => Array.from({ length: count }, (_, i) => `172.${second}.${i}.0/24`)
const office = (lanCidrs: readonly string[]) => ({ kind: 'site', lanCidrs })
const device = (site: string, ipAddress: string) => ({ kind: 'customer_gateway', site, ipAddress })
const plan = (first: number, second: number, connection: Record<string, unknown> = {}) => ({
  resources: {
    hq: office(blocks(first, 16)),
    lab: office(blocks(second, 17)),
    'cgw-hq': device('hq', '8.8.4.4'),
    'cgw-lab': device('lab', '8.8.8.8'),
    vgw: { kind: 'vpn_gateway' },
    'vpn-hq': { kind: 'vpn_connection', customerGateway: 'cgw-hq', vpnGateway: 'vgw' },
    'vpn-lab': { kind: 'vpn_connection', customerGateway: 'cgw-lab', vpnGateway: 'vgw', ...connection },
    rt: { kind: 'route_table', propagatingVgws: ['vgw'] },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a hundred of two offices', plan: plan(60, 40) },
    {
      name: 'a summary of the second office',
      plan: plan(60, 90, { staticRoutesOnly: true, staticRoutes: ['172.17.0.0/16'] }),
    },
  ],
  fails: [
    { name: 'one more', plan: plan(60, 41), at: ['rt.propagatingVgws'], message: 'count' },
    {
      name: 'one more static route',
      plan: plan(60, 1, { staticRoutesOnly: true, staticRoutes: blocks(41, 18) }),
      at: ['rt.propagatingVgws'],
      message: 'count',
    },
  ],
}
