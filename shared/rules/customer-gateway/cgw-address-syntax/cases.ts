import type { Cases } from '../../cases.ts'

const address = (ipAddress: string) => ({ resources: { cgw: { kind: 'customer_gateway', ipAddress } } })
const at = ['cgw.ipAddress']

export const cases: Cases = {
  passes: [
    { name: 'an address', plan: address('8.8.4.4') },
    { name: 'the highest numbers', plan: address('255.255.255.255') },
    { name: 'none is another rule’s', plan: address('') },
  ],
  fails: [
    {
      name: 'a block of one',
      plan: address('8.8.4.4/32'),
      at,
      message: 'block',
      fixed: { 'cgw.ipAddress': '8.8.4.4' },
    },
    {
      name: 'a block of one, for documentation',
      plan: address('203.0.113.10/32'),
      at,
      message: 'block',
      fixed: { 'cgw.ipAddress': '203.0.113.10' },
    },
    { name: 'a block of two', plan: address('8.8.4.4/31'), at, message: 'block' },
    { name: 'IPv6', plan: address('2001:db8::1'), at, message: 'ipv6' },
    { name: 'a host name', plan: address('vpn.example.com'), at, message: 'invalid' },
    { name: 'a part of 256', plan: address('8.8.4.256'), at, message: 'invalid' },
    { name: 'three parts', plan: address('8.8.4'), at, message: 'invalid' },
    { name: 'a leading zero', plan: address('8.8.04.4'), at, message: 'invalid' },
    {
      name: 'a blank behind it',
      plan: address('8.8.4.4 '),
      at,
      message: 'invalid',
      fixed: { 'cgw.ipAddress': '8.8.4.4' },
    },
  ],
}
