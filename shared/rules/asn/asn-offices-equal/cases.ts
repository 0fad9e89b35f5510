import type { Cases } from '../../cases.ts'

const device = (site: string | null, bgpAsn: number, ipAddress: string) => ({
  kind: 'customer_gateway',
  site,
  bgpAsn,
  ipAddress,
})
const plan = (second: ReturnType<typeof device>, connection: Record<string, unknown> = { vpnGateway: 'vgw' }) => ({
  resources: {
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
    lab: { kind: 'site', lanCidrs: ['192.168.2.0/24'] },
    'cgw-hq': device('hq', 65000, '8.8.4.4'),
    'cgw-two': second,
    vgw: { kind: 'vpn_gateway' },
    other: { kind: 'vpn_gateway' },
    tgw: { kind: 'ec2_transit_gateway' },
    'vpn-hq': { kind: 'vpn_connection', customerGateway: 'cgw-hq', ...connection },
    'vpn-two': { kind: 'vpn_connection', customerGateway: 'cgw-two', ...connection },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: plan(device('lab', 65001, '8.8.8.8')) },
    { name: 'two devices of one office', plan: plan(device('hq', 65000, '8.8.8.8')) },
    {
      name: 'static routing speaks no BGP',
      plan: plan(device('lab', 65000, '8.8.8.8'), { vpnGateway: 'vgw', staticRoutesOnly: true }),
    },
    {
      name: 'on two gateways',
      plan: {
        resources: {
          ...plan(device('lab', 65000, '8.8.8.8')).resources,
          'vpn-two': { kind: 'vpn_connection', customerGateway: 'cgw-two', vpnGateway: 'other' },
        },
      },
    },
  ],
  fails: [
    {
      name: 'on one virtual private gateway',
      plan: plan(device('lab', 65000, '8.8.8.8')),
      at: ['cgw-two.bgpAsn'],
      message: 'same',
      fixed: { 'cgw-hq.bgpAsn': 65000, 'cgw-two.bgpAsn': 65001 },
    },
    {
      name: 'on one transit gateway, one in no office',
      plan: plan(device(null, 65000, '8.8.8.8'), { transitGateway: 'tgw' }),
      at: ['cgw-two.bgpAsn'],
      message: 'same',
      fixed: { 'cgw-two.bgpAsn': 65001 },
    },
  ],
}
