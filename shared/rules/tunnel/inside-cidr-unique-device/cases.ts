import type { Cases } from '../../cases.ts'

const connection = (customerGateway: string, vpnGateway: string, insideCidr: string) => ({
  kind: 'vpn_connection',
  customerGateway,
  vpnGateway,
  tunnels: [{ insideCidr }, {}],
})
const ends = {
  hq: { kind: 'customer_gateway', ipAddress: '203.0.113.10', deviceName: 'one' },
  hq2: { kind: 'customer_gateway', ipAddress: '203.0.113.10', deviceName: 'two' },
  branch: { kind: 'customer_gateway', ipAddress: '203.0.113.20' },
  vgw1: { kind: 'vpn_gateway' },
  vgw2: { kind: 'vpn_gateway' },
}

export const cases: Cases = {
  passes: [
    {
      name: 'two devices',
      plan: {
        resources: {
          ...ends,
          a: connection('hq', 'vgw1', '169.254.10.0/30'),
          b: connection('branch', 'vgw2', '169.254.10.0/30'),
        },
      },
    },
    {
      name: 'one device, two blocks',
      plan: {
        resources: {
          ...ends,
          a: connection('hq', 'vgw1', '169.254.10.0/30'),
          b: connection('hq', 'vgw2', '169.254.10.4/30'),
        },
      },
    },
    {
      name: 'one virtual private gateway is another rule’s',
      plan: {
        resources: {
          ...ends,
          a: connection('hq', 'vgw1', '169.254.10.0/30'),
          b: connection('hq', 'vgw1', '169.254.10.0/30'),
        },
      },
    },
  ],
  fails: [
    {
      name: 'one customer gateway, two virtual private gateways',
      plan: {
        resources: {
          ...ends,
          a: connection('hq', 'vgw1', '169.254.10.0/30'),
          b: connection('hq', 'vgw2', '169.254.10.0/30'),
        },
      },
      at: ['b.tunnels[0].insideCidr'],
      message: 'device',
      fixed: { 'b.tunnels[0].insideCidr': '169.254.10.4/30' },
    },
    {
      name: 'two customer gateways with one address are one device',
      plan: {
        resources: {
          ...ends,
          a: connection('hq', 'vgw1', '169.254.10.0/30'),
          b: connection('hq2', 'vgw2', '169.254.10.0/30'),
        },
      },
      at: ['b.tunnels[0].insideCidr'],
      message: 'device',
      fixed: { 'b.tunnels[0].insideCidr': '169.254.10.4/30' },
    },
  ],
}
