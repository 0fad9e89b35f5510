import type { Cases } from '../../cases.ts'

const plan = (second: string, secondEnd: Record<string, string> = { vpnGateway: 'vgw-b' }) => ({
  resources: {
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
    cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.4.4' },
    spare: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.8.8' },
    again: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.4.4', deviceName: 'again' },
    'vgw-a': { kind: 'vpn_gateway' },
    'vgw-b': { kind: 'vpn_gateway' },
    tgw: { kind: 'ec2_transit_gateway' },
    a: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw-a' },
    b: { kind: 'vpn_connection', customerGateway: second, ...secondEnd },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'two devices', plan: plan('spare') },
    { name: 'twice to one gateway is another rule’s', plan: plan('cgw', { vpnGateway: 'vgw-a' }) },
    { name: 'one connection', plan: plan('gone') },
  ],
  fails: [
    {
      name: 'to two gateways from one device',
      plan: plan('cgw', { transitGateway: 'tgw' }),
      at: ['hq'],
      message: 'single',
    },
    { name: 'two customer gateways with one address', plan: plan('again'), at: ['hq'], message: 'single' },
  ],
}
