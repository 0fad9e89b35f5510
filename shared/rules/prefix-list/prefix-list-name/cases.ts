import type { Cases } from '../../cases.ts'

const list = (name: string, more = {}) => ({ resources: { pl: { kind: 'ec2_managed_prefix_list', name }, ...more } })

export const cases: Cases = {
  passes: [
    { name: 'a word', plan: list('office') },
    { name: 'AWS’s word further on', plan: list('office.com.amazonaws') },
    { name: 'the longest', plan: list('a'.repeat(255)) },
  ],
  fails: [
    {
      name: 'AWS’s own beginning',
      plan: list('com.amazonaws.office'),
      at: ['pl.name'],
      message: 'reserved',
      fixed: { 'pl.name': 'office' },
    },
    {
      name: 'AWS’s own beginning, and the rest is taken',
      plan: list('com.amazonaws.office', { other: { kind: 'ec2_managed_prefix_list', name: 'office' } }),
      at: ['pl.name'],
      message: 'reserved',
    },
    { name: 'nothing else', plan: list('com.amazonaws'), at: ['pl.name'], message: 'reserved' },
    {
      name: 'one character more',
      plan: list('a'.repeat(256)),
      at: ['pl.name'],
      message: 'length',
      fixed: { 'pl.name': 'a'.repeat(255) },
    },
  ],
}
