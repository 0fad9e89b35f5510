import type { Cases } from '../../cases.ts'

const peered = (first: readonly string[], second: readonly string[], peerVpc = 'b') => {
  const vpc = ([cidrBlock, ...secondaryCidrBlocks]: readonly string[]) => ({
    kind: 'vpc',
    cidrBlock,
    secondaryCidrBlocks,
  })
  return {
    resources: {
      a: vpc(first),
      b: vpc(second),
      pcx: { kind: 'vpc_peering_connection', vpc: 'a', peerVpc },
    },
  }
}

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: peered(['10.0.0.0/16'], ['10.1.0.0/16']) },
    { name: 'a VPC with itself is another rule’s', plan: peered(['10.0.0.0/16'], ['10.1.0.0/16'], 'a') },
    {
      name: 'overlapping, but not peered',
      plan: {
        resources: { a: { kind: 'vpc', cidrBlock: '10.0.0.0/16' }, b: { kind: 'vpc', cidrBlock: '10.0.0.0/16' } },
      },
    },
  ],
  fails: [
    {
      name: 'the same block',
      plan: peered(['10.0.0.0/16'], ['10.0.0.0/16']),
      at: ['pcx.peerVpc'],
      message: 'overlap',
    },
    {
      name: 'a secondary block in the other’s',
      plan: peered(['10.0.0.0/16', '100.64.0.0/16'], ['10.1.0.0/16', '100.64.9.0/24']),
      at: ['pcx.peerVpc'],
      message: 'overlap',
    },
  ],
}
