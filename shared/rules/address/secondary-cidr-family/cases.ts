import type { Cases } from '../../cases.ts'

const blocks = (cidrBlock: string, ...secondaryCidrBlocks: string[]) => ({
  resources: { main: { kind: 'vpc', cidrBlock, secondaryCidrBlocks } },
})
const fails = (name: string, first: string, second: string, message = 'family') => ({
  name,
  plan: blocks(first, second),
  at: ['main.secondaryCidrBlocks[0]'],
  message,
})

export const cases: Cases = {
  passes: [
    { name: 'two of 10.0.0.0/8', plan: blocks('10.2.0.0/16', '10.3.0.0/16') },
    { name: 'the space of carriers', plan: blocks('10.0.0.0/16', '100.64.0.0/16') },
    { name: 'a public block', plan: blocks('192.168.0.0/16', '198.18.0.0/16') },
    { name: 'two of 172.16.0.0/12', plan: blocks('172.16.0.0/16', '172.30.0.0/16') },
    { name: 'two of the lowest blocks, the second outside the first one', plan: blocks('10.0.0.0/16', '10.1.0.0/16') },
    { name: 'benchmarking addresses beside their neighbours', plan: blocks('198.19.0.0/17', '100.64.0.0/16') },
  ],
  fails: [
    fails('192.168 beside 10', '10.0.0.0/16', '192.168.0.0/16'),
    fails('172 beside 10', '10.0.0.0/16', '172.31.255.0/24'),
    fails('benchmarking addresses beside 10', '10.0.0.0/16', '198.19.0.0/16'),
    fails('10 beside 192.168', '192.168.0.0/16', '10.0.0.0/16'),
    fails('the block of default VPCs beside 172', '172.16.0.0/16', '172.31.0.0/24'),
    fails('private beside public', '8.8.0.0/16', '10.0.0.0/16'),
    fails('private beside the space of carriers', '100.64.0.0/16', '192.168.0.0/24'),
    fails('private beside benchmarking addresses', '198.19.0.0/24', '10.0.0.0/16'),
    fails('the first block of 10 beside the second', '10.1.0.0/16', '10.0.0.0/24', 'first'),
    {
      name: 'two that do not go with one another',
      plan: blocks('8.8.0.0/16', '100.64.0.0/16', '10.0.0.0/16'),
      at: ['main.secondaryCidrBlocks[1]'],
      message: 'family',
    },
  ],
}
