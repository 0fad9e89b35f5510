import type { Cases } from '../../cases.ts'

const plan = (
  first: boolean,
  second: boolean,
  device = 'spare',
  end: Record<string, string> = { vpnGateway: 'vgw' },
) => ({
  resources: {
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
    cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.4.4' },
    spare: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.8.8' },
    vgw: { kind: 'vpn_gateway' },
    tgw: { kind: 'ec2_transit_gateway' },
    a: { kind: 'vpn_connection', customerGateway: 'cgw', ...end, staticRoutesOnly: first },
    b: { kind: 'vpn_connection', customerGateway: device, ...end, staticRoutesOnly: second },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'both with BGP', plan: plan(false, false) },
    { name: 'one of each is another rule’s', plan: plan(true, false) },
    { name: 'twice on one device is another rule’s', plan: plan(true, true, 'cgw') },
    { name: 'one connection', plan: plan(true, true, 'gone') },
  ],
  fails: [
    { name: 'both static', plan: plan(true, true), at: ['b.staticRoutesOnly'], message: 'static' },
    {
      name: 'both static on a transit gateway',
      plan: plan(true, true, 'spare', { transitGateway: 'tgw' }),
      at: ['b.staticRoutesOnly'],
      message: 'static',
    },
  ],
}
