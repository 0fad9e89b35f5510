import type { Cases } from '../../cases.ts'

const list = (addressFamily: string, cidr: string) => ({
  resources: { pl: { kind: 'ec2_managed_prefix_list', addressFamily, entries: [{ cidr }] } },
})
const at = ['pl.entries[0].cidr']

export const cases: Cases = {
  passes: [
    { name: 'IPv4', plan: list('IPv4', '192.168.1.0/24') },
    { name: 'IPv6', plan: list('IPv6', '2001:db8::/32') },
    { name: 'a text that is no block is another rule’s', plan: list('IPv4', 'office') },
  ],
  fails: [
    { name: 'IPv6 in a list of IPv4', plan: list('IPv4', '2001:db8::/32'), at, message: 'family' },
    { name: 'IPv4 in a list of IPv6', plan: list('IPv6', '192.168.1.0/24'), at, message: 'family' },
    { name: 'no block', plan: list('IPv4', ''), at, message: 'missing' },
  ],
}
