import type { Cases } from '../../cases.ts'

const named = (name: string, more = {}) => ({
  resources: { main: { kind: 'vpc', name, cidrBlock: '10.0.0.0/16' }, ...more },
})

export const cases: Cases = {
  passes: [
    { name: 'one letter', plan: named('a') },
    { name: 'a cluster’s is another rule’s', plan: { resources: { eks: { kind: 'eks_cluster', name: '' } } } },
    { name: 'letters of any language', plan: named('Büro München') },
  ],
  fails: [
    {
      name: 'none',
      plan: named(''),
      at: ['main.name'],
      message: 'missing',
      fixed: { 'main.name': 'main' },
    },
    {
      name: 'only blanks',
      plan: named('  '),
      at: ['main.name'],
      message: 'missing',
      fixed: { 'main.name': 'main' },
    },
    {
      name: 'another one of the kind is named as its id',
      plan: named('', { other: { kind: 'vpc', name: 'main', cidrBlock: '10.1.0.0/16' } }),
      at: ['main.name'],
      message: 'missing',
      fixed: { 'main.name': 'main-2' },
    },
    {
      name: 'what is not AWS’s too',
      plan: { resources: { hq: { kind: 'site', name: '', lanCidrs: ['192.168.1.0/24'] } } },
      at: ['hq.name'],
      message: 'missing',
      fixed: { 'hq.name': 'hq' },
    },
  ],
}
