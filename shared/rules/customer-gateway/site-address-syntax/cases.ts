import type { Cases } from '../../cases.ts'

const address = (publicAddress: string) => ({ resources: { hq: { kind: 'site', publicAddress } } })
const at = ['hq.publicAddress']
const message = 'invalid'

export const cases: Cases = {
  passes: [
    { name: 'an address', plan: address('203.0.113.10') },
    { name: 'none', plan: address('') },
  ],
  fails: [
    {
      name: 'a block of one',
      plan: address('203.0.113.10/32'),
      at,
      message,
      fixed: { 'hq.publicAddress': '203.0.113.10' },
    },
    { name: 'a block', plan: address('203.0.113.0/24'), at, message },
    { name: 'IPv6', plan: address('2001:db8::1'), at, message },
    { name: 'a host name', plan: address('office.example.com'), at, message },
    { name: 'a part of 256', plan: address('203.0.113.256'), at, message },
  ],
}
