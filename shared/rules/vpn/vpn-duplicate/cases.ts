import type { Cases } from '../../cases.ts'

const connection = (customerGateway: string | null, vpnGateway: string | null) => ({
  kind: 'vpn_connection',
  customerGateway,
  vpnGateway,
})
const ends = {
  hq: { kind: 'customer_gateway' },
  branch: { kind: 'customer_gateway' },
  vgw1: { kind: 'vpn_gateway' },
  vgw2: { kind: 'vpn_gateway' },
}
const onTransit = (gateway: object, second: object = {}) => ({
  resources: {
    ...ends,
    tgw: { kind: 'ec2_transit_gateway', ...gateway },
    a: { kind: 'vpn_connection', customerGateway: 'hq', transitGateway: 'tgw' },
    b: { kind: 'vpn_connection', customerGateway: 'hq', transitGateway: 'tgw', ...second },
  },
})

export const cases: Cases = {
  passes: [
    {
      name: 'a second device',
      plan: { resources: { ...ends, a: connection('hq', 'vgw1'), b: connection('branch', 'vgw1') } },
    },
    {
      name: 'a second VPC',
      plan: { resources: { ...ends, a: connection('hq', 'vgw1'), b: connection('hq', 'vgw2') } },
    },
    { name: 'more bandwidth on a transit gateway', plan: onTransit({ vpnEcmpSupport: true }) },
    {
      name: 'one for IPv4, one for IPv6',
      plan: onTransit({ vpnEcmpSupport: false }, { tunnelInsideIpVersion: 'ipv6' }),
    },
    { name: 'no ends yet', plan: { resources: { a: connection('hq', null), b: connection('hq', null) } } },
  ],
  fails: [
    {
      name: 'the same pair',
      plan: { resources: { ...ends, a: connection('hq', 'vgw1'), b: connection('hq', 'vgw1') } },
      at: ['b'],
      message: 'second',
    },
    {
      name: 'a transit gateway that shares no load',
      plan: onTransit({ vpnEcmpSupport: false }),
      at: ['b'],
      message: 'second',
    },
    {
      name: 'a static one on a transit gateway',
      plan: onTransit({ vpnEcmpSupport: true }, { staticRoutesOnly: true }),
      at: ['b'],
      message: 'second',
    },
  ],
}
