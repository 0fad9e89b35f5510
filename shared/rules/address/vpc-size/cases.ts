import type { Cases } from '../../cases.ts'

const vpc = (cidrBlock: string) => ({ kind: 'vpc', cidrBlock })
const subnet = (cidrBlock: string) => ({ kind: 'subnet', vpc: 'main', cidrBlock, availabilityZone: 'eu-west-1a' })

export const cases: Cases = {
  passes: [
    { name: 'the largest', plan: { resources: { main: vpc('10.0.0.0/16') } } },
    { name: 'the smallest', plan: { resources: { main: vpc('10.0.0.0/28') } } },
    { name: 'a text that is no block is another rule’s', plan: { resources: { main: vpc('10.0.0.0') } } },
  ],
  fails: [
    {
      name: 'one bit too large',
      plan: { resources: { main: vpc('10.0.0.0/15') } },
      at: ['main.cidrBlock'],
      message: 'large',
      fixed: { 'main.cidrBlock': '10.0.0.0/16' },
    },
    {
      name: 'too large, its subnets in the first /16',
      plan: { resources: { main: vpc('10.0.0.0/8'), a: subnet('10.0.1.0/24') } },
      at: ['main.cidrBlock'],
      message: 'large',
      fixed: { 'main.cidrBlock': '10.0.0.0/16' },
    },
    {
      name: 'too large, a subnet behind the first /16',
      plan: { resources: { main: vpc('10.0.0.0/8'), a: subnet('10.1.0.0/24') } },
      at: ['main.cidrBlock'],
      message: 'large',
    },
    {
      name: 'one bit too small',
      plan: { resources: { main: vpc('10.0.0.0/29'), other: vpc('10.0.0.16/28') } },
      at: ['main.cidrBlock'],
      message: 'small',
      fixed: { 'main.cidrBlock': '10.0.0.32/28' },
    },
    {
      name: 'too small with a subnet in it',
      plan: { resources: { main: vpc('10.0.0.0/29'), a: subnet('10.0.0.0/29') } },
      at: ['main.cidrBlock'],
      message: 'small',
    },
    {
      name: 'a secondary block',
      plan: { resources: { main: { kind: 'vpc', cidrBlock: '10.8.0.0/16', secondaryCidrBlocks: ['100.64.0.0/29'] } } },
      at: ['main.secondaryCidrBlocks[0]'],
      message: 'small',
    },
  ],
}
