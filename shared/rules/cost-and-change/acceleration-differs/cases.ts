import type { Cases } from '../../cases.ts'

const plan = (first: boolean, second: boolean, office = 'hq') => ({
  resources: {
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
    lab: { kind: 'site', lanCidrs: ['192.168.2.0/24'] },
    cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.4.4' },
    spare: { kind: 'customer_gateway', site: office, ipAddress: '8.8.8.8' },
    tgw: { kind: 'ec2_transit_gateway' },
    a: { kind: 'vpn_connection', customerGateway: 'cgw', transitGateway: 'tgw', enableAcceleration: first },
    b: { kind: 'vpn_connection', customerGateway: 'spare', transitGateway: 'tgw', enableAcceleration: second },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'both', plan: plan(true, true) },
    { name: 'neither', plan: plan(false, false) },
    { name: 'of two offices', plan: plan(true, false, 'lab') },
  ],
  fails: [{ name: 'the first only', plan: plan(true, false), at: ['b.enableAcceleration'], message: 'differs' }],
}
