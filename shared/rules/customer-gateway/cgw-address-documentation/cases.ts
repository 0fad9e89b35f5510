import type { Cases } from '../../cases.ts'

const address = (ipAddress: string) => ({ resources: { cgw: { kind: 'customer_gateway', ipAddress } } })
const fails = (name: string, ipAddress: string) => ({
  name,
  plan: address(ipAddress),
  at: ['cgw.ipAddress'],
  message: 'example',
})

export const cases: Cases = {
  passes: [
    { name: 'just before 192.0.2.0/24', plan: address('192.0.1.255') },
    { name: 'just past 192.0.2.0/24', plan: address('192.0.3.0') },
    { name: 'just past 198.51.100.0/24', plan: address('198.51.101.0') },
    { name: 'just past 203.0.113.0/24', plan: address('203.0.114.0') },
    { name: 'no address', plan: address('') },
  ],
  fails: [
    fails('the first block', '192.0.2.0'),
    fails('the second block', '198.51.100.7'),
    fails('the end of the third block', '203.0.113.255'),
  ],
}
