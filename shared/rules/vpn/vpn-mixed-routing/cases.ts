import type { Cases } from '../../cases.ts'

const plan = (first: boolean, second: boolean, secondOffice = 'hq') => ({
  resources: {
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
    lab: { kind: 'site', lanCidrs: ['192.168.2.0/24'] },
    cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.4.4' },
    spare: { kind: 'customer_gateway', site: secondOffice, ipAddress: '8.8.8.8' },
    vgw: { kind: 'vpn_gateway' },
    a: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw', staticRoutesOnly: first },
    b: { kind: 'vpn_connection', customerGateway: 'spare', vpnGateway: 'vgw', staticRoutesOnly: second },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'both static', plan: plan(true, true) },
    { name: 'both with BGP', plan: plan(false, false) },
    { name: 'of two offices', plan: plan(true, false, 'lab') },
  ],
  fails: [{ name: 'one of each', plan: plan(false, true), at: ['b.staticRoutesOnly'], message: 'mixed' }],
}
