import type { Cases } from '../../cases.ts'

const ends = { cgw: { kind: 'customer_gateway' }, vgw: { kind: 'vpn_gateway' } }
const connection = (customerGateway: string | null, vpnGateway: string | null) => ({
  resources: { ...ends, vpn: { kind: 'vpn_connection', customerGateway, vpnGateway } },
})

export const cases: Cases = {
  passes: [
    { name: 'both ends', plan: connection('cgw', 'vgw') },
    {
      name: 'a transit gateway is an end too',
      plan: {
        resources: {
          ...ends,
          tgw: { kind: 'ec2_transit_gateway' },
          vpn: { kind: 'vpn_connection', customerGateway: 'cgw', transitGateway: 'tgw' },
        },
      },
    },
  ],
  fails: [
    { name: 'no office end', plan: connection(null, 'vgw'), at: ['vpn.customerGateway'], message: 'customer' },
    { name: 'no AWS end', plan: connection('cgw', null), at: ['vpn.vpnGateway'], message: 'amazon' },
    {
      name: 'ends that are not in the plan',
      plan: connection('gone', 'gone'),
      at: ['vpn.customerGateway', 'vpn.vpnGateway'],
      message: ['customer', 'amazon'],
    },
    {
      name: 'ends the wrong way round',
      plan: connection('vgw', 'cgw'),
      at: ['vpn.customerGateway', 'vpn.vpnGateway'],
      message: ['customer', 'amazon'],
    },
  ],
}
