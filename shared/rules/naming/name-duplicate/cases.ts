import type { Cases } from '../../cases.ts'

const office = (name: string) => ({ kind: 'site', name, lanCidrs: ['192.168.1.0/24'] })

export const cases: Cases = {
  passes: [
    { name: 'two names', plan: { resources: { a: office('HQ'), b: office('branch') } } },
    { name: 'capitals make a difference', plan: { resources: { a: office('HQ'), b: office('hq') } } },
    {
      name: 'two kinds',
      plan: {
        resources: { a: office('hq'), b: { kind: 'customer_gateway', name: 'hq', site: 'a', ipAddress: '8.8.4.4' } },
      },
    },
    { name: 'no name is another rule’s', plan: { resources: { a: office(''), b: office('') } } },
  ],
  fails: [
    {
      name: 'the same name',
      plan: { resources: { a: office('HQ'), b: office('HQ') } },
      at: ['b.name'],
      message: 'duplicate',
      fixed: { 'a.name': 'HQ', 'b.name': 'HQ-2' },
    },
    {
      name: 'three times, and the second is numbered already',
      plan: { resources: { a: office('HQ'), b: office('HQ-2'), c: office('HQ'), d: office('HQ') } },
      at: ['c.name', 'd.name'],
      message: 'duplicate',
      fixed: { 'c.name': 'HQ-3' },
    },
    {
      name: 'as long as a number still fits',
      plan: { resources: { a: office('q'.repeat(90)), b: office('q'.repeat(90)) } },
      at: ['b.name'],
      message: 'duplicate',
      fixed: { 'b.name': `${'q'.repeat(90)}-2` },
    },
    {
      name: 'too long for a number',
      plan: { resources: { a: office('q'.repeat(91)), b: office('q'.repeat(91)) } },
      at: ['b.name'],
      message: 'duplicate',
    },
  ],
}
