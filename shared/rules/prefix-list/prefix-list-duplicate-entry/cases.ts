import type { Cases } from '../../cases.ts'

const list = (...entries: readonly string[]) => ({
  resources: { pl: { kind: 'ec2_managed_prefix_list', entries: entries.map((cidr) => ({ cidr })) } },
})

export const cases: Cases = {
  passes: [
    { name: 'another length', plan: list('10.0.0.0/8', '10.0.0.0/9') },
    { name: 'two not filled in yet', plan: list('', '') },
  ],
  fails: [
    {
      name: 'the same',
      plan: list('192.168.1.0/24', '192.168.2.0/24', '192.168.1.0/24'),
      at: ['pl.entries[2].cidr'],
      message: 'twice',
      fixed: { 'pl.entries': [{ cidr: '192.168.1.0/24' }, { cidr: '192.168.2.0/24' }] },
    },
    {
      name: 'the same, written otherwise',
      plan: list('2001:db8::/32', '2001:0db8::/32'),
      at: ['pl.entries[1].cidr'],
      message: 'twice',
      fixed: { 'pl.entries': [{ cidr: '2001:db8::/32' }] },
    },
  ],
}
