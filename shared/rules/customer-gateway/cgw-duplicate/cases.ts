import type { Cases } from '../../cases.ts'

const gateway = (fields: Record<string, unknown>) => ({
  kind: 'customer_gateway',
  ipAddress: '8.8.4.4',
  bgpAsn: 65000,
  ...fields,
})
const two = (first: Record<string, unknown>, second: Record<string, unknown>, more = {}) => ({
  resources: { a: gateway(first), b: gateway(second), ...more },
})

export const cases: Cases = {
  passes: [
    { name: 'another address', plan: two({}, { ipAddress: '8.8.8.8' }) },
    { name: 'another ASN', plan: two({}, { bgpAsn: 65001 }) },
    { name: 'another device name', plan: two({ deviceName: 'wan-1' }, { deviceName: 'wan-2' }) },
    { name: 'a device name on one of them', plan: two({}, { deviceName: 'wan-2' }) },
    { name: 'no address yet', plan: two({ ipAddress: '' }, { ipAddress: '' }) },
  ],
  fails: [
    {
      name: 'all alike',
      plan: two({}, {}),
      at: ['b.deviceName'],
      message: 'twin',
      fixed: { 'a.deviceName': '', 'b.deviceName': 'b' },
    },
    {
      name: 'alike down to the device name, and the id is a device name too',
      plan: two({ deviceName: 'router' }, { deviceName: 'router' }, { c: gateway({ deviceName: 'b' }) }),
      at: ['b.deviceName'],
      message: 'twin',
      fixed: { 'b.deviceName': 'b-2' },
    },
    {
      name: 'without an ASN',
      plan: two({ bgpAsn: null }, { bgpAsn: null }),
      at: ['b.deviceName'],
      message: 'twin',
      fixed: { 'b.deviceName': 'b' },
    },
  ],
}
