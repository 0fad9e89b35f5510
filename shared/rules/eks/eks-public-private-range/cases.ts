import type { Cases } from '../../cases.ts'
import { cluster, joined } from '../case-plans.ts'

const open = (...publicAccessCidrs: readonly string[]) => cluster({ endpointAccess: 'public', publicAccessCidrs })
const at = ['eks.publicAccessCidrs[0]']

export const cases: Cases = {
  passes: [
    { name: 'a public address', plan: open('203.0.113.10/32') },
    { name: 'a public IPv6 block', plan: open('2001:db8::/32') },
    { name: 'everyone', plan: open('0.0.0.0/0') },
    { name: 'just before 10/8', plan: open('9.255.255.255/32') },
    { name: 'just behind 172.16/12', plan: open('172.32.0.0/16') },
    {
      name: 'no public endpoint',
      plan: cluster({ endpointAccess: 'private', publicAccessCidrs: ['192.168.1.0/24'] }),
    },
  ],
  fails: [
    {
      name: 'the office’s LAN beside its address',
      plan: open('203.0.113.10/32', '192.168.1.0/24'),
      at: ['eks.publicAccessCidrs[1]'],
      message: 'range',
      fixed: { 'eks.publicAccessCidrs': ['203.0.113.10/32'] },
    },
    {
      name: 'the office’s LAN instead of its address, which is known',
      plan: joined({ endpointAccess: 'public', publicAccessCidrs: ['192.168.1.0/24'] }),
      at,
      message: 'range',
      fixed: { 'eks.publicAccessCidrs': ['203.0.113.10/32'] },
    },
    { name: 'a LAN, and no office is known', plan: open('172.31.255.0/24'), at, message: 'range' },
    { name: 'carrier-grade NAT', plan: open('100.64.0.0/10'), at, message: 'range' },
    { name: 'a block that contains a private range', plan: open('10.0.0.0/7'), at, message: 'range' },
    { name: 'a private IPv6 block', plan: open('fd00::/8'), at, message: 'range' },
    {
      name: 'two at once',
      plan: open('10.0.0.0/8', '203.0.113.10/32', '127.0.0.0/8'),
      at: ['eks.publicAccessCidrs[0]', 'eks.publicAccessCidrs[2]'],
      message: 'range',
      fixed: { 'eks.publicAccessCidrs': ['203.0.113.10/32'] },
    },
  ],
}
