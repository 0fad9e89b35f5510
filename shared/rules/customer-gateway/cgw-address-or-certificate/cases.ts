import type { Cases } from '../../cases.ts'

const gateway = (fields: Record<string, unknown>, publicAddress = '', more = {}) => ({
  resources: {
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'], publicAddress },
    cgw: { kind: 'customer_gateway', site: 'hq', ...fields },
    ...more,
  },
})
const at = ['cgw.ipAddress']
const message = 'neither'
const certificateArn = 'arn:aws:acm:eu-west-1:123456789012:certificate/3f1f4f4c-1111-2222-3333-444455556666'

export const cases: Cases = {
  passes: [
    { name: 'an address', plan: gateway({ ipAddress: '8.8.4.4' }) },
    { name: 'a certificate', plan: gateway({ certificateArn }) },
    { name: 'both', plan: gateway({ ipAddress: '8.8.4.4', certificateArn }) },
  ],
  fails: [
    { name: 'neither', plan: gateway({}), at, message },
    {
      name: 'neither, but the office has an address',
      plan: gateway({}, '8.8.4.4'),
      at,
      message,
      fixed: { 'cgw.ipAddress': '8.8.4.4' },
    },
    { name: 'the office’s address is private', plan: gateway({}, '192.168.1.1'), at, message },
    { name: 'the office’s address is for documentation', plan: gateway({}, '203.0.113.10'), at, message },
    {
      name: 'the office’s address belongs to another gateway with the same ASN',
      plan: gateway({}, '8.8.4.4', { other: { kind: 'customer_gateway', site: 'hq', ipAddress: '8.8.4.4' } }),
      at,
      message,
    },
  ],
}
