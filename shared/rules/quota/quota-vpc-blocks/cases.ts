import type { Cases } from '../../cases.ts'

const plan = (count: number) => ({
  resources: {
    main: {
      kind: 'vpc',
      cidrBlock: '10.2.0.0/16',
      secondaryCidrBlocks: Array.from({ length: count }, (_, i) => `10.${i + 3}.0.0/16`),
    },
  },
})

export const cases: Cases = {
  passes: [{ name: 'four beside the first', plan: plan(4) }],
  fails: [{ name: 'one more', plan: plan(5), at: ['main.secondaryCidrBlocks'], message: 'count' }],
}
