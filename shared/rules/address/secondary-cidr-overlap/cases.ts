import type { Cases } from '../../cases.ts'

const blocks = (...secondaryCidrBlocks: string[]) => ({
  resources: { main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', secondaryCidrBlocks } },
})

export const cases: Cases = {
  passes: [
    { name: 'the next block', plan: blocks('10.1.0.0/16') },
    { name: 'none', plan: blocks() },
    {
      name: 'two VPCs with one block',
      plan: {
        resources: { a: { kind: 'vpc', cidrBlock: '10.0.0.0/16' }, b: { kind: 'vpc', cidrBlock: '10.0.0.0/16' } },
      },
    },
  ],
  fails: [
    {
      name: 'inside the first one',
      plan: blocks('10.0.255.0/24'),
      at: ['main.secondaryCidrBlocks[0]'],
      message: 'overlap',
    },
    {
      name: 'the same one twice',
      plan: blocks('10.1.0.0/16', '100.64.0.0/16', '10.1.0.0/16'),
      at: ['main.secondaryCidrBlocks[2]'],
      message: 'overlap',
    },
  ],
}
