import type { Cases } from '../../cases.ts'

const main = { kind: 'vpc', cidrBlock: '10.0.0.0/16' }
const inMain = (cidrBlock: string) => ({ kind: 'subnet', vpc: 'main', cidrBlock, availabilityZone: 'eu-west-1a' })

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: { resources: { main, a: inMain('10.0.0.0/24'), b: inMain('10.0.1.0/24') } } },
    {
      name: 'the same block in two VPCs',
      plan: {
        resources: {
          main,
          other: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
          a: inMain('10.0.0.0/24'),
          b: { kind: 'subnet', vpc: 'other', cidrBlock: '10.0.0.0/24' },
        },
      },
    },
    { name: 'no block yet', plan: { resources: { main, a: inMain(''), b: inMain('') } } },
  ],
  fails: [
    {
      name: 'the same block twice',
      plan: { resources: { main, a: inMain('10.0.0.0/24'), b: inMain('10.0.0.0/24') } },
      at: ['b.cidrBlock'],
      message: 'overlap',
      fixed: { 'a.cidrBlock': '10.0.0.0/24', 'b.cidrBlock': '10.0.1.0/24' },
    },
    {
      name: 'the later one around the earlier one',
      plan: { resources: { main, a: inMain('10.0.1.0/24'), b: inMain('10.0.0.0/20') } },
      at: ['b.cidrBlock'],
      message: 'overlap',
      fixed: { 'b.cidrBlock': '10.0.16.0/20' },
    },
    {
      name: 'the later ones inside the earlier one',
      plan: {
        resources: { main, a: inMain('10.0.0.0/20'), b: inMain('10.0.1.0/24'), c: inMain('10.0.15.0/24') },
      },
      at: ['b.cidrBlock', 'c.cidrBlock'],
      message: 'overlap',
      fixed: { 'b.cidrBlock': '10.0.16.0/24' },
    },
    {
      name: 'no room left to move to',
      plan: { resources: { main, a: inMain('10.0.0.0/16'), b: inMain('10.0.0.0/24') } },
      at: ['b.cidrBlock'],
      message: 'overlap',
    },
  ],
}
