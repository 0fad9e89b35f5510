import type { Cases } from '../../cases.ts'

const main = { kind: 'vpc', cidrBlock: '10.0.0.0/16' }
const inMain = (cidrBlock: string) => ({ kind: 'subnet', vpc: 'vpc-main', cidrBlock })

export const cases: Cases = {
  passes: [
    { name: 'the last block of the VPC', plan: { resources: { 'vpc-main': main, a: inMain('10.0.255.240/28') } } },
    { name: 'the whole VPC', plan: { resources: { 'vpc-main': main, a: inMain('10.0.0.0/16') } } },
    { name: 'a text that is no block is another rule’s', plan: { resources: { 'vpc-main': main, a: inMain('10.1') } } },
    {
      name: 'in a secondary block',
      plan: {
        resources: { 'vpc-main': { ...main, secondaryCidrBlocks: ['100.64.0.0/16'] }, a: inMain('100.64.0.0/20') },
      },
    },
    { name: 'no VPC yet', plan: { resources: { a: { kind: 'subnet', cidrBlock: '10.1.0.0/24' } } } },
  ],
  fails: [
    {
      name: 'just past the end',
      plan: { resources: { 'vpc-main': main, a: inMain('10.1.0.0/24') } },
      at: ['a.cidrBlock'],
      message: 'outside',
      fixed: { 'a.cidrBlock': '10.0.0.0/24' },
    },
    {
      name: 'across two blocks that touch',
      plan: {
        resources: { 'vpc-main': { ...main, secondaryCidrBlocks: ['10.1.0.0/16'] }, a: inMain('10.0.0.0/15') },
      },
      at: ['a.cidrBlock'],
      message: 'outside',
    },
    {
      name: 'larger than the VPC, where no fix can be',
      plan: { resources: { 'vpc-main': main, a: inMain('10.0.0.0/15') } },
      at: ['a.cidrBlock'],
      message: 'outside',
    },
  ],
}
