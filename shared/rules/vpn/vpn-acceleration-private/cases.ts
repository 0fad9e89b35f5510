import type { Cases } from '../../cases.ts'

const plan = (enableAcceleration: boolean, outsideIpAddressType: string) => ({
  resources: {
    tgw: { kind: 'ec2_transit_gateway' },
    vpn: { kind: 'vpn_connection', transitGateway: 'tgw', enableAcceleration, outsideIpAddressType },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'accelerated with public addresses', plan: plan(true, 'PublicIpv4') },
    { name: 'private addresses without', plan: plan(false, 'PrivateIpv4') },
  ],
  fails: [
    {
      name: 'both',
      plan: plan(true, 'PrivateIpv4'),
      at: ['vpn.enableAcceleration'],
      message: 'private',
      fixed: { 'vpn.enableAcceleration': false },
    },
  ],
}
