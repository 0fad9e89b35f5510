import type { Cases } from '../../cases.ts'

const plan = (count: number) => ({
  resources: {
    api: { kind: 'eks_cluster', nodeGroups: Array.from({ length: count }, (_, i) => ({ name: `group-${i}` })) },
  },
})

export const cases: Cases = {
  passes: [{ name: 'thirty', plan: plan(30) }],
  fails: [{ name: 'one more', plan: plan(31), at: ['api.nodeGroups'], message: 'count' }],
}
