import type { Cases } from '../../cases.ts'

const plan = (bgpAsn: number | null, staticRoutesOnly: boolean) => ({
  resources: {
    cgw: { kind: 'customer_gateway', bgpAsn, ipAddress: '8.8.4.4' },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', staticRoutesOnly },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'dynamic', plan: plan(65010, false) },
    { name: 'static with the number that is usual there', plan: plan(65000, true) },
    { name: 'static without a number', plan: plan(null, true) },
  ],
  fails: [
    { name: 'static with a number of its own', plan: plan(65010, true), at: ['vpn.staticRoutesOnly'], message: 'asn' },
  ],
}
