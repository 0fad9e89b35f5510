import type { Cases } from '../../cases.ts'

const vpc = (name: string) => ({ kind: 'vpc', name, cidrBlock: '10.0.0.0/16' })
const plan = (first: string, second = 'other') => ({ resources: { a: vpc(first), b: vpc(second) } })

export const cases: Cases = {
  passes: [
    { name: 'letters of any script', plan: plan('Büro 東京', 'משרד') },
    { name: 'Persian needs its joiner', plan: plan('می\u200cخواهم') },
    { name: 'emoji need theirs', plan: plan('👩‍👩‍👧') },
    { name: 'the same name is another rule’s', plan: plan('main', 'main') },
    { name: 'of two kinds', plan: { resources: { a: vpc('hq'), b: { kind: 'vpn_gateway', name: 'hq ' } } } },
  ],
  fails: [
    {
      name: 'a blank without width',
      plan: plan('ma\u200bin'),
      at: ['a.name'],
      message: 'unseen',
      fixed: { 'a.name': 'main' },
    },
    { name: 'that hides a second of a name', plan: plan('main', 'main\ufeff'), at: ['b.name'], message: 'unseen' },
    {
      name: 'text turned around',
      plan: plan('\u202egnp.main'),
      at: ['a.name'],
      message: 'unseen',
      fixed: { 'a.name': 'gnp.main' },
    },
    {
      name: 'an escape for terminals',
      plan: plan('\u001b[31mred'),
      at: ['a.name'],
      message: 'unseen',
      fixed: { 'a.name': '[31mred' },
    },
    { name: 'nothing else', plan: plan('\u200b'), at: ['a.name'], message: 'unseen' },
    { name: 'a blank at the end', plan: plan('main', 'main '), at: ['b.name'], message: 'alike' },
    { name: 'another blank', plan: plan('main vpc', 'main\u00a0vpc'), at: ['b.name'], message: 'alike' },
    { name: 'an accent of its own', plan: plan('b\u00fcro', 'bu\u0308ro'), at: ['b.name'], message: 'alike' },
  ],
}
