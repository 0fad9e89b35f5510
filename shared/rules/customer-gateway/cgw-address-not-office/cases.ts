import type { CasePlan, Cases } from '../../cases.ts'

const plan = (publicAddress: string, ...addresses: readonly string[]): CasePlan => ({
  resources: {
    hq: { kind: 'site', publicAddress },
    ...Object.fromEntries(
      addresses.map((ipAddress, i) => [
        `cgw${String(i + 1)}`,
        { kind: 'customer_gateway', site: 'hq', ipAddress, deviceName: `router-${String(i + 1)}` },
      ]),
    ),
  },
})
const connection = { kind: 'vpn_connection', customerGateway: 'cgw1', transitGateway: 'tgw' }

export const cases: Cases = {
  passes: [
    { name: 'the same', plan: plan('8.8.8.8', '8.8.8.8') },
    { name: 'written as a block', plan: plan('8.8.8.8/32', '8.8.8.8') },
    { name: 'two lines, one of them the office’s', plan: plan('8.8.8.8', '9.9.9.9', '8.8.8.8') },
    { name: 'the office has none', plan: plan('', '8.8.8.8') },
    { name: 'the gateway has none', plan: plan('8.8.8.8', '') },
    {
      name: 'a private address over Direct Connect',
      plan: {
        resources: {
          ...plan('8.8.8.8', '10.0.0.1').resources,
          tgw: { kind: 'ec2_transit_gateway' },
          vpn: { ...connection, outsideIpAddressType: 'PrivateIpv4' },
        },
      },
    },
  ],
  fails: [
    {
      name: 'a slip of the pen',
      plan: plan('8.8.8.8', '8.8.8.88'),
      at: ['cgw1.ipAddress'],
      message: 'one',
      fixed: { 'cgw1.ipAddress': '8.8.8.8' },
    },
    {
      name: 'an example address can’t be taken over',
      plan: plan('203.0.113.10', '8.8.8.8'),
      at: ['cgw1.ipAddress'],
      message: 'one',
    },
    {
      name: 'two lines, neither',
      plan: plan('8.8.8.8', '9.9.9.9', '8.8.4.4'),
      at: ['hq.publicAddress'],
      message: 'several',
    },
  ],
}
