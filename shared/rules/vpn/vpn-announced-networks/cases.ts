import type { Cases } from '../../cases.ts'

const plan = (count: number, connection: Record<string, unknown>) => ({
  resources: {
    hq: {
      kind: 'site',
      lanCidrs: Array.from({ length: count }, (_, i) => `172.${16 + Math.floor(i / 256)}.${i % 256}.0/24`),
    },
    cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.4.4' },
    vgw: { kind: 'vpn_gateway' },
    tgw: { kind: 'ec2_transit_gateway' },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', ...connection },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a hundred', plan: plan(100, { vpnGateway: 'vgw' }) },
    { name: 'a thousand to a transit gateway', plan: plan(1000, { transitGateway: 'tgw' }) },
    { name: 'static routing announces none', plan: plan(101, { vpnGateway: 'vgw', staticRoutesOnly: true }) },
  ],
  fails: [
    { name: 'one more', plan: plan(101, { vpnGateway: 'vgw' }), at: ['hq.lanCidrs'], message: 'count' },
    {
      name: 'one more than a thousand to a transit gateway',
      plan: plan(1001, { transitGateway: 'tgw' }),
      at: ['hq.lanCidrs'],
      message: 'count',
    },
  ],
}
