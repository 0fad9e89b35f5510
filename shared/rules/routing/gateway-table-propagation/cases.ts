import type { Cases } from '../../cases.ts'

const plan = (gateways: readonly string[], propagatingVgws: readonly string[]) => ({
  resources: {
    igw: { kind: 'internet_gateway' },
    vgw: { kind: 'vpn_gateway' },
    rt: { kind: 'route_table', gateways, propagatingVgws },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a gateway’s', plan: plan(['igw'], []) },
    { name: 'a subnet’s', plan: plan([], ['vgw']) },
  ],
  fails: [{ name: 'both', plan: plan(['igw'], ['vgw']), at: ['rt.propagatingVgws'], message: 'propagation' }],
}
