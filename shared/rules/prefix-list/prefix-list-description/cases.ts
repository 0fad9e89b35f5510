import type { Cases } from '../../cases.ts'

const list = (description: string) => ({
  resources: { pl: { kind: 'ec2_managed_prefix_list', entries: [{ cidr: '192.168.1.0/24', description }] } },
})

export const cases: Cases = {
  passes: [
    { name: 'none', plan: list('') },
    { name: 'the longest', plan: list('a'.repeat(255)) },
  ],
  fails: [
    {
      name: 'one more',
      plan: list('a'.repeat(256)),
      at: ['pl.entries[0].description'],
      message: 'length',
      fixed: { 'pl.entries': [{ description: 'a'.repeat(255) }] },
    },
  ],
}
