import type { Cases } from '../../cases.ts'

const main = { kind: 'vpc', cidrBlock: '10.0.0.0/16' }
const subnet = (cidrBlock: string) => ({ kind: 'subnet', vpc: 'main', cidrBlock, availabilityZone: 'eu-west-1a' })

export const cases: Cases = {
  passes: [
    { name: 'the largest', plan: { resources: { main, a: subnet('10.0.0.0/16') } } },
    { name: 'the smallest', plan: { resources: { main, a: subnet('10.0.0.0/28') } } },
    { name: 'a text that is no block is another rule’s', plan: { resources: { main, a: subnet('10.0.0.0') } } },
  ],
  fails: [
    {
      name: 'one bit too large, in a VPC that is itself too large',
      plan: { resources: { main: { kind: 'vpc', cidrBlock: '10.0.0.0/14' }, a: subnet('10.2.0.0/15') } },
      at: ['a.cidrBlock'],
      message: 'large',
      fixed: { 'a.cidrBlock': '10.2.0.0/16' },
    },
    {
      name: 'too large and no VPC to look for room in',
      plan: { resources: { a: { kind: 'subnet', cidrBlock: '10.0.0.0/15' } } },
      at: ['a.cidrBlock'],
      message: 'large',
    },
    {
      name: 'one bit too small, with room around it',
      plan: { resources: { main, a: subnet('10.0.0.24/29') } },
      at: ['a.cidrBlock'],
      message: 'small',
      fixed: { 'a.cidrBlock': '10.0.0.16/28' },
    },
    {
      name: 'one bit too small, its neighbour in the way',
      plan: { resources: { main, a: subnet('10.0.0.24/29'), b: subnet('10.0.0.16/29') } },
      at: ['a.cidrBlock', 'b.cidrBlock'],
      message: 'small',
      fixed: { 'a.cidrBlock': '10.0.0.0/28' },
    },
  ],
}
