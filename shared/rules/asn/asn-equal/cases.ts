import type { Cases } from '../../cases.ts'

const ends = (bgpAsn: number | null, amazonSideAsn: number | null, staticRoutesOnly = false, more = {}) => ({
  resources: {
    cgw: { kind: 'customer_gateway', bgpAsn, ipAddress: '8.8.4.4' },
    vgw: { kind: 'vpn_gateway', amazonSideAsn },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw', staticRoutesOnly },
    ...more,
  },
})

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: ends(64513, 64512) },
    { name: 'static routing speaks no BGP', plan: ends(64512, 64512, true) },
    { name: 'one end has none', plan: ends(null, null) },
    { name: 'not the default of a gateway that is left to AWS', plan: ends(65000, null) },
    {
      name: 'on two connections that do not meet',
      plan: ends(65000, 64512, false, { other: { kind: 'customer_gateway', bgpAsn: 64512, ipAddress: '8.8.8.8' } }),
    },
  ],
  fails: [
    {
      name: 'the same number',
      plan: ends(65000, 65000),
      at: ['cgw.bgpAsn'],
      message: 'equal',
      fixed: { 'cgw.bgpAsn': 65001 },
    },
    {
      name: 'the default of a gateway that is left to AWS',
      plan: ends(64512, null),
      at: ['cgw.bgpAsn'],
      message: 'default',
      fixed: { 'cgw.bgpAsn': 65000 },
    },
    {
      name: 'told once for two connections between the same ends',
      plan: ends(64512, 64512, false, {
        again: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
      }),
      at: ['cgw.bgpAsn'],
      message: 'equal',
      fixed: { 'cgw.bgpAsn': 65000 },
    },
    {
      name: 'through a transit gateway',
      plan: {
        resources: {
          cgw: { kind: 'customer_gateway', bgpAsn: 64512, ipAddress: '8.8.4.4' },
          tgw: { kind: 'ec2_transit_gateway' },
          vpn: { kind: 'vpn_connection', customerGateway: 'cgw', transitGateway: 'tgw' },
        },
      },
      at: ['cgw.bgpAsn'],
      message: 'equal',
      fixed: { 'cgw.bgpAsn': 65000 },
    },
  ],
}
