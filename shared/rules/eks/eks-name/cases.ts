import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const called = (name: string) => cluster({ name })

export const cases: Cases = {
  passes: [
    { name: 'one letter', plan: called('a') },
    { name: 'a digit in front', plan: called('1-Prod_2') },
    { name: 'a hundred characters', plan: called('a'.repeat(100)) },
  ],
  fails: [
    { name: 'none', plan: called(''), at: ['eks.name'], message: 'missing', fixed: { 'eks.name': 'eks' } },
    {
      name: 'a blank',
      plan: called('prod cluster'),
      at: ['eks.name'],
      message: 'form',
      fixed: { 'eks.name': 'prod-cluster' },
    },
    {
      name: 'a dash in front',
      plan: called('-prod'),
      at: ['eks.name'],
      message: 'form',
      fixed: { 'eks.name': 'prod' },
    },
    { name: 'an accent', plan: called('Büro'), at: ['eks.name'], message: 'form', fixed: { 'eks.name': 'Buro' } },
    { name: 'no letter at all', plan: called('…'), at: ['eks.name'], message: 'form', fixed: { 'eks.name': 'eks' } },
    {
      name: 'a hundred and one characters',
      plan: called('a'.repeat(101)),
      at: ['eks.name'],
      message: 'form',
      fixed: { 'eks.name': 'a'.repeat(100) },
    },
    {
      name: 'the right name is taken',
      plan: cluster({ name: 'prod!' }, { eks2: { kind: 'eks_cluster', name: 'prod' } }),
      at: ['eks.name'],
      message: 'form',
      fixed: { 'eks.name': 'prod-2' },
    },
  ],
}
